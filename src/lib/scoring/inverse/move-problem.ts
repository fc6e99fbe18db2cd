/**
 * A point of the simplex, the box it may move in, and half-planes it should come to lie in: the linear program under
 * the search for the smallest change of weights.
 */
export interface MoveProblem {
  /** m shares that sum to 1: where the move starts. */
  start: Float64Array;
  /** m each, lower <= start <= upper. */
  lower: Float64Array;
  upper: Float64Array;
  /** Rows x m, row by row: `rows[i] · w <= limits[i]` is asked of the point w that is reached. */
  rows: Float64Array;
  limits: Float64Array;
}

/** Weight moved between two points of the simplex, 0-1: half the sum of absolute differences. */
export function weightMoved(from: Float64Array, to: Float64Array): number {
  return from.reduce((sum, share, j) => sum + Math.abs(to[j]! - share), 0) / 2;
}
