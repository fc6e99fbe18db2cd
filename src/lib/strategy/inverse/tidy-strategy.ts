import type { Iso3, Release } from '#lib/catalog/release.ts';
import { weightMoved } from '#lib/scoring/inverse/move-problem.ts';
import { rank } from '../rank.ts';
import type { RankedCriterion, Ranking } from '../ranking.ts';
import type { Strategy } from '../strategy.ts';
import { setShares } from './set-shares.ts';

export interface TidyStrategy {
  strategy: Strategy;
  ranking: Ranking;
  /** The market's rank under it. */
  rank: number | null;
}

const mostDecimals = 9;
/** Share that rounding may move in all, 0-1. */
const roundingCost = 1e-4;

/**
 * Gives a strategy the weights that were found, in points with as few decimals as keep the market among the first k
 * and move next to nothing.
 * positions  of the criteria whose shares these are
 * returns    with the ranking that shows it; at the last decimal even where it does not
 */
export function tidyStrategy(
  release: Release,
  before: { strategy: Strategy; criteria: readonly RankedCriterion[] },
  positions: readonly number[],
  shares: Float64Array,
  { id, k }: { id: Iso3; k: number }
): TidyStrategy {
  for (let decimals = 1; ; decimals++) {
    const strategy = setShares(before.strategy, before.criteria, positions, shares, decimals);
    const ranking = rank(release, strategy);
    const reached = ranking.countries.find((item) => item.id === id)?.rank ?? null;
    const rounded = Float64Array.from(positions, (at) => ranking.criteria[at]?.share ?? 0);
    const holds = reached !== null && reached <= k && weightMoved(shares, rounded) <= roundingCost;
    if (holds || decimals === mostDecimals) return { strategy, ranking, rank: reached };
  }
}
