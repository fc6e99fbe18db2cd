import type { Iso3, Release } from '#lib/catalog/release.ts';
import { filterBy, type Filters } from '#lib/state/filters.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';

/** What markets are picked by: the filters of the list, and two questions of the strategy and the rules. */
export interface MarketFilter {
  filters: Filters;
  /** Key of a constraint they must not fail; null = any. */
  passes: string | null;
  /** Id of a chip posture class; null = any. */
  posture: string | null;
}

/**
 * Lists the markets in a strategy's scope that pass a filter.
 * shortlist  what the person marked, for the filter that asks for it
 * returns    ISO3 codes in rank order
 */
export function filterMarkets(
  release: Release,
  ranking: Ranking,
  { filters, passes, posture }: MarketFilter,
  shortlist: ReadonlySet<string>
): Iso3[] {
  const test = filterBy(filters, release, shortlist, ranking.strategy.scope.adHocBlocs);
  return ranking.countries
    .filter(test)
    .filter(({ reasons }) => passes === null || !reasons.some(({ id }) => id === passes))
    .filter(({ id }) => posture === null || release.postures[id] === posture)
    .map(({ id }) => id);
}
