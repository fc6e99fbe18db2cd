import type { Release } from '#lib/catalog/release.ts';
import { foldUnderBlocs } from './fold-under-blocs.ts';
import { standBlocs } from './stand-blocs.ts';
import { rankItems } from './rank-items.ts';
import { rankedCriteria, totalWeight } from './ranked-criteria.ts';
import type { Ranking, RankingItem, StatusCounts } from './ranking.ts';
import { inScope, standCountries } from './stand-countries.ts';
import type { Strategy } from './strategy.ts';

/**
 * Ranks the markets of a release, its blocs, or both, by a strategy.
 * strategy  parsed and checked against the release
 * returns   scores on 0-100, ranks taken before any rounding; what depends on weights is computed anew each time,
 *           what does not is remembered for the release
 * throws    RangeError for a criterion, bloc or list the release does not have
 */
export function rank(release: Release, strategy: Strategy): Ranking {
  const criteria = rankedCriteria(release, strategy);
  const everyone = standCountries(release, strategy, criteria);
  const markets = inScope(release, everyone, strategy.scope.countries);
  const countries = rankItems(markets, lastOrder(release, markets.length));
  const { show } = strategy.scope;
  let items = countries;
  if (show !== 'countries') {
    const blocs = standBlocs(release, strategy, criteria, everyone);
    items = show === 'blocs' ? rankItems(blocs) : foldUnderBlocs(countries, blocs);
  }
  const countryCounts = countByStatus(countries);
  return {
    release: release.id,
    strategy,
    criteria,
    items,
    countries,
    counts: items === countries ? countryCounts : countByStatus(items),
    countryCounts,
    totalWeight: totalWeight(criteria)
  };
}

const lastOrders = new WeakMap<Release, Uint32Array>();

/** Positions in the order of the ranking before: a moved weight changes little of it. */
function lastOrder(release: Release, count: number): Uint32Array {
  const before = lastOrders.get(release);
  if (before?.length === count) return before;
  const order = Uint32Array.from({ length: count }, (_, position) => position);
  lastOrders.set(release, order);
  return order;
}

/** Folded members stand under their bloc and are not counted once more. */
function countByStatus(items: readonly RankingItem[]): StatusCounts {
  let ranked = 0;
  let excluded = 0;
  let all = 0;
  for (const { status, foldedUnder } of items) {
    if (foldedUnder !== undefined) continue;
    all++;
    if (status === 'ranked') ranked++;
    else if (status === 'excluded') excluded++;
  }
  return { ranked, excluded, unranked: all - ranked - excluded };
}
