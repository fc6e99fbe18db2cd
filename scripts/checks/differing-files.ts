import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of files that two folders do not both have with the same bytes, sorted. */
export function differingFiles(one: string, other: string): string[] {
  const names = new Set([...filesUnder(one), ...filesUnder(other)]);
  return [...names].filter((name) => !sameBytes(join(one, name), join(other, name))).toSorted();
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function sameBytes(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
