import type { Iso3, Release } from '#lib/catalog/release.ts';
import { usualGroupWeight } from '#lib/scoring/aggregate/vikor.ts';
import { vikorDistances } from '#lib/scoring/aggregate/vikor-distances.ts';
import { vikorCompromise } from '#lib/scoring/vikor-compromise.ts';
import { comparedRows } from './compared-rows.ts';
import { gapsAt } from './gaps-at.ts';
import { liveWeights, rankedCriteria } from './ranked-criteria.ts';
import { standCountries } from './stand-countries.ts';
import type { Strategy } from './strategy.ts';
import { utilityMatrix } from './utility-matrix.ts';

/** What VIKOR offers in place of a single best market. */
export interface CompromiseSet {
  /** The first is ahead of the second by at least 1 / (n - 1) in Q. */
  acceptableAdvantage: boolean;
  /** The first is first by the sum of gaps or by the largest gap as well. */
  acceptableStability: boolean;
  /** The first market alone where both hold, in rank order else. */
  markets: Iso3[];
}

/**
 * Names the markets that VIKOR cannot tell from the best, over the set its scores were taken.
 * returns   undefined by any other method or where nobody is ranked; null where the lead is shared, or exactly on
 *           the threshold
 * source    Opricovic & Tzeng (2004), as scoring/vikor-compromise
 */
export function compromiseSet(release: Release, strategy: Strategy): CompromiseSet | null | undefined {
  const { method, missing } = strategy;
  if (method.id !== 'vikor') return undefined;
  const columns = rankedCriteria(release, strategy);
  const everyone = standCountries(release, strategy, columns);
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
