// Finds and proves the smallest change of weights that puts a market among the first k of the released data.
import { readFileSync } from 'node:fs';
import type { Release } from '#lib/catalog/release.ts';
import { isProven, reachTop } from '#lib/scoring/inverse/reach-top.ts';
import { reachProblemOf } from '#lib/strategy/inverse/reach-problem-of.ts';
import { noLimits } from '#lib/strategy/inverse/weight-limits.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { rank } from '#lib/strategy/rank.ts';
import { timeCall, type Measure } from '../measure/measure.ts';

const market = 'KEN';
const generated = new URL('../../data/generated/', import.meta.url);

export async function benchmark(): Promise<Measure[]> {
  const { release: id } = readJson<{ release: string }>('newest.json');
  const release = readJson<Release>(`releases/${id}/release.json`);
  const asked = reachProblemOf(release, rank(release, defaultStrategy(id)), market, noLimits);
  if (!asked) throw new Error(`${market} cannot be asked about in ${id}.`);
  const measures: Measure[] = [];
  for (const k of [5, 10, 20]) {
    const answer = reachTop(asked.problem, k);
    // Without a limit of time a search ends when it is proven: what it found, or that there is nothing to find.
    const end = answer.weights ? `${(100 * answer.moved).toFixed(1)} points` : 'not reachable';
    if (!isProven(answer) && answer.bound !== Infinity) throw new Error(`Top ${k} was not proven.`);
    const timed = await timeCall(() => reachTop(asked.problem, k), { rounds: 5, warmUp: 1 });
    measures.push({
      name: `${market} in the top ${k}, proven (${end})`,
      ...timed,
      unit: 'ms',
      ...(k === 5 && { budget: 2000 })
    });
  }
  return measures;
}

function readJson<Data>(path: string): Data {
  return JSON.parse(readFileSync(new URL(path, generated), 'utf8')) as Data;
}
