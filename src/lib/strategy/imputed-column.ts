import type { Release } from '#lib/catalog/release.ts';
import { median } from '#lib/scoring/median.ts';
import { alternativesOf } from './alternatives.ts';

/**
 * Guesses every value of a criterion by the median of the markets in its World Bank region.
 * values   one number a row, in the criterion's unit; NaN = missing
 * returns  one guess a row; NaN where the region is not set or none of its markets has a value
 */
export function imputedColumn(release: Release, values: Float64Array): Float64Array {
  const { countries } = alternativesOf(release);
  const byRegion = new Map<string, number[]>();
  countries.forEach((country, row) => {
    if (!country.market || country.worldBankRegion === null) return;
    const region = byRegion.get(country.worldBankRegion) ?? [];
    byRegion.set(country.worldBankRegion, [...region, values[row]!]);
  });
  const medians = new Map([...byRegion].map(([region, found]) => [region, median(found)]));
  return Float64Array.from(countries, ({ worldBankRegion }) => medians.get(worldBankRegion ?? '') ?? NaN);
}
