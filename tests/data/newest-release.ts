import { readFileSync } from 'node:fs';
import type { Release } from '#lib/catalog/release.ts';

const { release: id } = JSON.parse(readFileSync('data/generated/newest.json', 'utf8')) as { release: string };

/** The release that the repository serves. */
export const release = JSON.parse(
  readFileSync(`data/generated/releases/${id}/release.json`, 'utf8')
) as Release;
