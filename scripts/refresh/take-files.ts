// Reads a folder of new source files: tables (<source>.csv) and records (<source>.json), in it or in its folders
// `tables` and `sources`; those of sites as well, which have a folder of their own. A table whose record does not
// come with it keeps the one on file, with its new hash.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Report } from '../pipeline/issue.ts';
import { sha256 } from '../pipeline/sha256.ts';
import type { Files } from '../pipeline/write-generated.ts';

export interface Taken {
  /** Texts by their path under the data folder: tables, and every record they need. */
  files: Files;
  /** Records, by their path, that stayed as they were but for the hash: their dates are of the edition before. */
  recordKept: string[];
}

const taken = { '.csv': 'tables', '.json': 'sources' } as const;
const isTaken = (ending: string): ending is keyof typeof taken => ending in taken;

export function takeFiles(from: string, root: string, report: Report): Taken {
  let isFlawed = false;
  const flaw = (file: string, column: string, found: string, expected: string) => {
    isFlawed = true;
    report({ source: basename(file, extname(file)), file, row: 0, column, found, expected });
  };
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
    const text = readText(join(from, name));
    if (text === undefined) flaw(name, '(file)', 'bytes that are not UTF-8', 'text in UTF-8');
    else if (ending === '.json' && !parseRecord(text)) {
      const found = text.slice(0, 20).replaceAll(/\s+/g, ' ');
      flaw(`sources/${basename(name)}`, '(file)', found, 'one JSON object, the record of the source');
    } else files[`${homeOf(name, root)}${taken[ending]}/${basename(name)}`] = text;
  }
  if (Object.keys(files).length === 0 && !isFlawed)
    flaw(from, '(folder)', 'no file', 'one new source file at least');
  return { files, recordKept: hashRecords(files, root) };
}

/** Gives every table's record its hash; a hash is reckoned, never typed. Returns sources whose record was on file. */
function hashRecords(files: Files, root: string) {
  const recordKept: string[] = [];
  // A table and its record are of one source: of `tables/gdp.csv` and `sources/gdp.json`, `gdp`.
  const sources = new Set(Object.keys(files).map((path) => path.replace(/(tables|sources)\/(?=[^/]+$)/, '')));
  const ids = new Set([...sources].map((path) => path.slice(0, -extname(path).length)));
  for (const at of ids) {
    const id = basename(at);
    const home = at.slice(0, -id.length);
    const path = `${home}sources/${id}.json`;
    const onFile = join(root, path);
    const own = files[path] ?? (existsSync(onFile) ? readFileSync(onFile, 'utf8') : undefined);
    // A source without any record, or with a broken one on file, is told by the build, as for every table.
    if (own === undefined) continue;
    const record = parseRecord(own);
    if (!record) continue;
    const table = files[`${home}tables/${id}.csv`];
    if (files[path] === undefined) recordKept.push(path);
    const hashed = table === undefined ? record : { ...record, sha256: sha256(table) };
    files[path] = `${JSON.stringify(hashed, null, 2)}\n`;
  }
  return recordKept;
}

/** The text of a file without the mark of its byte order; undefined where it is no UTF-8. */
function readText(path: string): string | undefined {
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    // Told as a flaw by the caller.
    return undefined;
  }
}

/** Where a source lives under the data folder: sites in a folder of their own, all others on the top level. */
function homeOf(name: string, root: string): string {
  const record = `${basename(name, extname(name))}.json`;
  const isSite = name.startsWith('sites/') || existsSync(join(root, 'sites', 'sources', record));
  return isSite ? 'sites/' : '';
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
