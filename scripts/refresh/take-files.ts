// Reads a folder of new source files: tables (<source>.csv) and records (<source>.json), in it or in its folders
// `tables` and `sources`. A table whose record does not come with it keeps the one on file, with its new hash.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Report } from '../pipeline/issue.ts';
import { sha256 } from '../pipeline/sha256.ts';
import type { Files } from '../pipeline/write-generated.ts';

export interface Taken {
  /** Texts by their path under the data folder: tables, and every record they need. */
  files: Files;
  /** Sources whose record stayed as it was but for the hash: its dates are those of the edition before. */
  recordKept: string[];
}

const taken = { '.csv': 'tables', '.json': 'sources' } as const;
const isTaken = (ending: string): ending is keyof typeof taken => ending in taken;

export function takeFiles(from: string, root: string, report: Report): Taken {
  const flaw = (file: string, column: string, found: string, expected: string) =>
    report({ source: basename(file, extname(file)), file, row: 0, column, found, expected });
  const files: Files = {};
  if (!existsSync(from)) {
    flaw(from, '(folder)', 'no folder', 'a folder of new source files');
    return { files, recordKept: [] };
  }
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' }).sort()) {
    const ending = extname(name);
    if (ending === '') continue;
    if (!isTaken(ending)) {
      flaw(name, '(file)', `a file *${ending}`, 'tables <source>.csv and records <source>.json');
      continue;
    }
    files[`${taken[ending]}/${basename(name)}`] = readFileSync(join(from, name), 'utf8');
  }
  if (Object.keys(files).length === 0) flaw(from, '(folder)', 'no file', 'one new source file at least');
  return { files, recordKept: hashRecords(files, root, flaw) };
}

/** Gives every table's record its hash; a hash is reckoned, never typed. Returns sources whose record was on file. */
function hashRecords(files: Files, root: string, flaw: (...said: [string, string, string, string]) => void) {
  const recordKept: string[] = [];
  const ids = new Set(Object.keys(files).map((path) => basename(path, extname(path))));
  for (const id of ids) {
    const path = `sources/${id}.json`;
    const onFile = join(root, path);
    const own = files[path] ?? (existsSync(onFile) ? readFileSync(onFile, 'utf8') : undefined);
    // A source without any record is told by the build, as for every table.
    if (own === undefined) continue;
    const record = parseRecord(own);
    if (!record) {
      flaw(
        path,
        '(file)',
        own.slice(0, 20).replaceAll(/\s+/g, ' '),
        'one JSON object, the record of the source'
      );
      continue;
    }
    const table = files[`tables/${id}.csv`];
    if (files[path] === undefined) recordKept.push(id);
    const hashed = table === undefined ? record : { ...record, sha256: sha256(table) };
    files[path] = `${JSON.stringify(hashed, null, 2)}\n`;
  }
  return recordKept;
}

function parseRecord(text: string): object | undefined {
  try {
    const record: unknown = JSON.parse(text);
    return typeof record === 'object' && record !== null && !Array.isArray(record) ? record : undefined;
  } catch {
    // Told as a flaw by the caller.
    return undefined;
  }
}
