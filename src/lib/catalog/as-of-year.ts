import type { Iso3, PackedValue, Release } from './release.ts';
import type { Series } from './series.ts';

/** Series of one criterion, by market. */
export type SeriesOf = Readonly<Record<Iso3, Series>>;

/**
 * A release in which one criterion has the values of one year alone, to be looked at; no ranking is made of it.
 * returns  a market without a value of that year has none: another year does not stand in. Where the release's own
 *          value is of that year it stays as it is, with flags and source.
 */
export function asOfYear(release: Release, criterion: string, series: SeriesOf, year: number): Release {
  const own = release.values[criterion] ?? {};
  const values: Record<Iso3, PackedValue> = {};
  for (const [iso3, packed] of Object.entries(own)) {
    const [, used, , source] = packed;
    const found = series[iso3]?.find(([at]) => at === year);
    if (used === year) values[iso3] = packed;
    else if (found) values[iso3] = source === undefined ? [found[1], year] : [found[1], year, '', source];
  }
  return { ...release, values: { ...release.values, [criterion]: values } };
}

/** The years a criterion has, newest first, with how many markets have a value of each. */
export function yearsOf(series: SeriesOf): { year: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const points of Object.values(series)) {
    for (const [year] of points) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}
