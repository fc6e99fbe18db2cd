import type { Release } from '#lib/catalog/release.ts';
import { usualGroupWeight } from '#lib/scoring/aggregate/vikor.ts';
import { vikorDistances } from '#lib/scoring/aggregate/vikor-distances.ts';
import { vikorCompromise } from '#lib/scoring/vikor-compromise.ts';
import { comparedRows } from './compared-rows.ts';
import { gapsAt } from './gaps-at.ts';
import { liveWeights } from './ranked-criteria.ts';
import type { CompromiseSet, RankedCriterion, RankingItem } from './ranking.ts';
import type { Strategy } from './strategy.ts';
import { utilityMatrix } from './utility-matrix.ts';

/**
 * Names the markets that VIKOR cannot tell from the best, over the set its scores were taken.
 * everyone  of standCountries: one item a row of the release's alternatives
 * returns   undefined by any other method or where nobody is ranked; null where the lead is shared, or exactly on
 *           the threshold
 * source    Opricovic & Tzeng (2004), as scoring/vikor-compromise
 */
export function compromiseSet(
  release: Release,
  strategy: Strategy,
  columns: readonly RankedCriterion[],
  everyone: readonly RankingItem[]
): CompromiseSet | null | undefined {
  const { method, missing } = strategy;
  if (method.id !== 'vikor') return undefined;
  const rows = comparedRows(release, strategy, (row) => everyone[row]!.status === 'ranked');
  if (rows.length === 0) return undefined;
  const { m, filled } = utilityMatrix(release, strategy);
  const utilities = gapsAt(filled, m, rows, missing === 'worst' ? 0 : NaN);
  const distances = vikorDistances(utilities, m, method.v ?? usualGroupWeight)(liveWeights(columns));
  const found = vikorCompromise(distances);
  if (!found) return null;
  return {
    acceptableAdvantage: found.acceptable_advantage,
    acceptableStability: found.acceptable_stability,
    markets: found.set.sort((a, b) => distances.Q[a]! - distances.Q[b]!).map((i) => everyone[rows[i]!]!.id)
  };
}
