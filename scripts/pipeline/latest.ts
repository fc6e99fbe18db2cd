// The newest value of each market, of a tidy table narrowed to one indicator.
import type { ValueFlag } from '#lib/catalog/release.ts';
import type { Reading } from './indicator.ts';
import type { Tidy } from './read-tidy.ts';

interface Bounds {
  /** Values older than this year are missing. */
  from?: number;
  /** Values newer than this year (projections) are left out. */
  to?: number;
  flags?: ValueFlag[];
}

export function latest(
  rows: Tidy[],
  source: string,
  { from = -Infinity, to = Infinity, flags = [] }: Bounds = {}
) {
  const newest = new Map<string, Reading>();
  for (const { iso3, value, year } of rows) {
    if (year < from || year > to || year <= (newest.get(iso3)?.year ?? -Infinity)) continue;
    newest.set(iso3, { iso3, value, year, flags, source });
  }
  return [...newest.values()];
}
