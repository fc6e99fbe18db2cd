import type { Iso3, Release } from '#lib/catalog/release.ts';
import { alternativesOf } from '#lib/strategy/alternatives.ts';
import { utilityColumn, type UtilityChoice } from '#lib/strategy/utility-column.ts';

/**
 * Utilities of the markets in scope on one criterion, for the histogram beside its weight.
 * chosen   null = every market of the release
 * returns  0-1, NaN = missing, in name order
 */
export function spreadOf(
  release: Release,
  choice: UtilityChoice,
  chosen: readonly Iso3[] | null
): Float64Array {
  const { countries } = alternativesOf(release);
  const inScope = new Set(chosen);
  return utilityColumn(release, choice).filter((_, row) => {
    const { iso3, market } = countries[row]!;
    return chosen ? inScope.has(iso3) : market;
  });
}
