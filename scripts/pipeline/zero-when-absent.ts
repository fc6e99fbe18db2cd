// For counts whose source lists every place that has any: a market off the list has none.
import type { Country } from '#lib/catalog/release.ts';
import type { Reading } from './indicator.ts';

export function zeroWhenAbsent(
  readings: Reading[],
  countries: Country[],
  year: number,
  source: string
): Reading[] {
  const listed = new Set(readings.map(({ iso3 }) => iso3));
  const absent = countries.filter(({ iso3, market }) => market && !listed.has(iso3));
  return [...readings, ...absent.map(({ iso3 }) => ({ iso3, value: 0, year, flags: [], source }))];
}
