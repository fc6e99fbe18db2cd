import type { AggregationParameters } from '../aggregate/aggregation.ts';
import type { AggregationId } from '../aggregate/index.ts';
import type { Groups } from './groups.ts';
import type { WeightSpace } from './weight-space.ts';

/** What is simulated: n alternatives by m criteria, and which weights are drawn. */
export interface SmaaProblem {
  n: number;
  m: number;
  /** n x m utilities, row by row, 0-1, none missing: a row where every uncertain value stands at its worst. */
  low: Float64Array;
  /** The same at their best; the same array when nothing is uncertain. In each draw a row is one of the two, by one coin. */
  high: Float64Array;
  space: WeightSpace;
  /** How a draw is scored; the weighted sum when absent. A name and numbers, so that it can be posted to a worker. */
  method?: { id: AggregationId; parameters?: AggregationParameters };
  /** What is ranked when it is not the rows themselves: then every n of the result is the number of groups. */
  groups?: Groups;
}

export interface SmaaOptions {
  draws: number;
  seed: number;
  /** Whether to count who beats whom; costs n^2 a draw. */
  pairwise?: boolean;
}

export interface SmaaResult {
  n: number;
  m: number;
  draws: number;
  seed: number;
  /** n x n shares of draws: row = alternative, column = rank - 1. Every row and column sums to 1, ties included. */
  acceptability: Float64Array;
  /** n - 1: share of draws in which the next alternative, in the order they came, scores above this one. */
  overtaken: Float64Array;
  /** n x n: share of draws in which the row beats the column; half a draw for a tie. */
  pairwise?: Float64Array;
  /** n x m: mean weights of the draws in which the row is first; NaN where it never is. */
  centralWeights: Float64Array;
  /** n: mean rank and its standard deviation over the draws; tied alternatives share the mean of their places. */
  expectedRank: Float64Array;
  rankSd: Float64Array;
}
