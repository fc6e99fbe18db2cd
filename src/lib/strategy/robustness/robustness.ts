import type { Release } from '#lib/catalog/release.ts';
import { asWeightedSum } from '#lib/scoring/smaa/as-weighted-sum.ts';
import { confidenceFactors } from '#lib/scoring/smaa/confidence-factors.ts';
import { probabilityTop, rankInterval } from '#lib/scoring/smaa/rank-interval.ts';
import { simulateRanks } from '#lib/scoring/smaa/simulate.ts';
import { rank } from '../rank.ts';
import type { Strategy } from '../strategy.ts';
import { defaultDraws, defaultSeed } from './defaults.ts';
import { robustnessProblem } from './robustness-problem.ts';
import type { UncertainKind } from './uncertain-kinds.ts';
import { defaultWeightChoice, type WeightChoice } from './weight-choice.ts';

export interface RobustnessOptions {
  draws?: number;
  seed?: number;
  weightSpace?: WeightChoice;
  /** Taken as uncertain beside missing values. */
  uncertain?: readonly UncertainKind[];
}

/** How firm the rank of one market or bloc is. */
export interface RobustnessItem {
  /** ISO3 of a country, or the id of a bloc. */
  id: string;
  /** Today's. */
  rank: number;
  /** Ranks within which it stands in 90 % of draws, and the middle one. */
  low: number;
  median: number;
  high: number;
  /** Share of draws in which it is first, and among the first ten. */
  first: number;
  top10: number;
  /** Share of draws at each rank, from 1. */
  acceptability: Float64Array;
  expectedRank: number;
  rankSd: number;
  /** Mean share of weight of each criterion over the draws in which it is first; null where it never is. */
  centralWeights: Record<string, number> | null;
  /** Chance to be first at its own central weights; null where it is never first, for blocs, TOPSIS and VIKOR. */
  confidenceFactor: number | null;
  /** Share of draws in which the next of the list scores above it; null for the last. */
  overtaken: number | null;
}

export interface Robustness {
  draws: number;
  seed: number;
  weightSpace: WeightChoice;
  uncertain: readonly UncertainKind[];
  /** In the order of the list; ranked ones alone. */
  items: RobustnessItem[];
}

/**
 * Says how firm a ranking is: how often each market takes each rank when weights and uncertain values vary.
 * throws  RangeError as `rank` and `simulateRanks` do
 */
export function robustness(
  release: Release,
  strategy: Strategy,
  options: RobustnessOptions = {}
): Robustness {
  const { draws = defaultDraws.atRest, seed = defaultSeed, uncertain = [] } = options;
  const weightSpace = options.weightSpace ?? defaultWeightChoice;
  const made = { draws, seed, weightSpace, uncertain };
  const laid = robustnessProblem(release, strategy, rank(release, strategy), weightSpace, uncertain);
  if (!laid) return { ...made, items: [] };
  const { ids, ranks, criteria } = laid;
  const problem = asWeightedSum(laid.problem);
  const found = simulateRanks(problem, { draws, seed });
  const { n } = found;
  const factors = confidenceFactors(problem, found.centralWeights);
  const items = ids.map((id, i): RobustnessItem => {
    const acceptability = found.acceptability.subarray(i * n, i * n + n);
    const isEverFirst = acceptability[0]! > 0;
    return {
      id,
      rank: ranks[i]!,
      ...rankInterval(acceptability),
      first: acceptability[0]!,
      top10: probabilityTop(acceptability, 10),
      acceptability,
      expectedRank: found.expectedRank[i]!,
      rankSd: found.rankSd[i]!,
      centralWeights: isEverFirst
        ? Object.fromEntries(
            criteria.map((criterion, j) => [criterion, found.centralWeights[i * criteria.length + j]!])
          )
        : null,
      confidenceFactor: isEverFirst ? (factors[i] ?? null) : null,
      overtaken: found.overtaken[i] ?? null
    };
  });
  return { ...made, items };
}
