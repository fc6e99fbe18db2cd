import type { SmaaProblem } from '#lib/scoring/smaa/smaa.ts';

/** What the page asks its worker: numbers alone, never the release. */
export interface RobustnessRequest {
  id: number;
  problem: SmaaProblem;
  seed: number;
  /** Draws of the first answer, and of the last, once nothing has been asked for a while. */
  draws: { first: number; last: number };
  /** Whether to count who beats whom. */
  pairwise: boolean;
}

/** What the worker answers, one number a row of the problem: shares of draws, ranks from 1. */
export interface RobustnessAnswer {
  id: number;
  draws: number;
  low: Float64Array;
  median: Float64Array;
  high: Float64Array;
  top10: Float64Array;
  /** n - 1. */
  overtaken: Float64Array;
  /** n x n, row = alternative, column = rank - 1. */
  acceptability: Float64Array;
  /** n x m: mean weights of the draws in which the row is first; NaN where it never is. */
  centralWeights: Float64Array;
  /** n: chance to be first at its own central weights; empty for groups and for methods that measure by the set. */
  confidenceFactors: Float64Array;
  /** n x n: share of draws in which the row beats the column, where it was asked for. */
  pairwise?: Float64Array;
}
