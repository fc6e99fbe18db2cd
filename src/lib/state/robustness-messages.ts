import type { SmaaProblem } from '#lib/scoring/smaa/smaa.ts';

/** What the page asks its worker: numbers alone, never the release. */
export interface RobustnessRequest {
  id: number;
  problem: SmaaProblem;
  seed: number;
  /** Draws of the first answer, and of the last, once nothing has been asked for a while. */
  draws: { first: number; last: number };
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
}
