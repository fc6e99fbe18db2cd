// The mean of named calendar years, where enough of them have a value; the year given is the last one used.
import type { ValueFlag } from '#lib/catalog/release.ts';
import type { Reading } from './indicator.ts';
import type { Tidy } from './read-tidy.ts';

interface Span {
  first: number;
  last: number;
  /** Fewer years than this: missing. */
  atLeast: number;
  flags?: ValueFlag[];
}

export function meanOverYears(
  rows: Tidy[],
  source: string,
  { first, last, atLeast, flags = [] }: Span
): Reading[] {
  const byMarket = new Map<string, Tidy[]>();
  for (const row of rows) {
    if (row.year < first || row.year > last) continue;
    byMarket.set(row.iso3, [...(byMarket.get(row.iso3) ?? []), row]);
  }
  return [...byMarket].flatMap(([iso3, own]) => {
    if (own.length < atLeast) return [];
    const value = own.reduce((sum, row) => sum + row.value, 0) / own.length;
    return [{ iso3, value, year: Math.max(...own.map(({ year }) => year)), flags, source }];
  });
}
