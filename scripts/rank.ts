// Ranks markets by a strategy, on the command line: only the answer goes to standard output.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Release } from '#lib/catalog/release.ts';
import { writeCsv } from '#lib/downloads/csv.ts';
import { decodeLink } from '#lib/strategy/decode-link.ts';
import { problemText, type Problem } from '#lib/strategy/problems.ts';
import { rankingJson } from '#lib/strategy/publish-ranking.ts';
import { rank } from '#lib/strategy/rank.ts';
import { rankingTable } from '#lib/strategy/ranking-table.ts';
import { readAsked } from '#lib/strategy/read-asked.ts';
import { checkAgainstRelease } from '#lib/strategy/check-against-release.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { print } from './print.ts';

const usage = 'npm run -s rank -- [--strategy FILE|CODE] [--format json|csv]';
const generated = new URL('../data/generated/', import.meta.url);

try {
  print(answer(readArguments()));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function readArguments(): { strategy?: string; format: 'json' | 'csv' } {
  const options = { strategy: { type: 'string' }, format: { type: 'string', default: 'json' } } as const;
  const { values } = parseArgs({ options, allowPositionals: false });
  const { strategy, format } = values;
  if (format !== 'json' && format !== 'csv')
    throw new Error(`--format must be json or csv, got "${format}".\n${usage}`);
  return { strategy, format };
}

function answer({ strategy: named, format }: ReturnType<typeof readArguments>): string {
  const strategy = readStrategy(named);
  const release = readRelease(strategy.release);
  refuse(checkAgainstRelease(release, strategy));
  const ranking = rank(release, strategy);
  return format === 'csv' ? writeCsv(rankingTable(release, ranking)) : rankingJson(release, ranking);
}

/** A name that is a file is read as one; anything else is taken for the code of a link. */
function readStrategy(named: string | undefined): Strategy {
  const newest = readJson<{ release: string }>(new URL('newest.json', generated)).release;
  if (named !== undefined && !existsSync(named)) {
    const decoded = decodeLink(named);
    if (decoded.ok) return decoded.strategy;
    throw new Error(`"${shorten(named)}" is neither a file nor a link code. ${decoded.message}`);
  }
  const asked = readAsked(named === undefined ? undefined : readJson<unknown>(named), newest);
  if (asked.ok) return asked.strategy;
  throw new Error(wording(asked.problems));
}

function readRelease(id: string): Release {
  const served = readdirSync(new URL('releases/', generated)).sort();
  if (!served.includes(id))
    throw new Error(`Release "${shorten(id)}" is not here, only ${served.join(', ')}.`);
  return readJson<Release>(new URL(`releases/${id}/release.json`, generated));
}

function readJson<Data>(file: string | URL): Data {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as Data;
  } catch (error) {
    throw new Error(`${String(file)} is not JSON: ${error instanceof Error ? error.message : ''}`, {
      cause: error
    });
  }
}

function refuse(problems: Problem[]): void {
  if (problems.length > 0) throw new Error(wording(problems));
}

function wording(problems: Problem[]): string {
  const lines = problems.map((problem) => `  ${problemText(problem)}`);
  return ['This strategy cannot be ranked:', ...lines].join('\n');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
