// The release that a data folder serves now; undefined in one that was never built.
import { existsSync, readFileSync } from 'node:fs';
import type { Release } from '#lib/catalog/release.ts';

export function newestRelease(root: string): Release | undefined {
  const pointer = `${root}/generated/newest.json`;
  if (!existsSync(pointer)) return undefined;
  const { release } = JSON.parse(readFileSync(pointer, 'utf8')) as { release: string };
  const file = `${root}/generated/releases/${release}/release.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release) : undefined;
}
