/** A table of alternatives by criteria, with what it takes to decide between them. */
export interface DecisionProblem {
  n: number;
  m: number;
  /** n x m, row by row, raw values; NaN = missing where a method allows it. */
  values: Float64Array;
  /** m: 1 = more is better, -1 = less is better. */
  directions: (1 | -1)[];
  /** m numbers >= 0, at least one above 0. */
  weights: Float64Array;
  /** m pairs of fixed goalposts, low and high, in the column's units. */
  bounds?: [number, number][];
  /** PROMETHEE's indifference and preference thresholds, in the column's units. */
  indifference?: number[];
  preference?: number[];
  /** VIKOR's weight of the group utility, 0-1. */
  groupWeight: number;
}

/** Values of one criterion, over all alternatives. */
export function columnOf({ n, m, values }: DecisionProblem, j: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => values[i * m + j]!);
}

/** Builds an n x m matrix column by column. */
export function fromColumns(n: number, m: number, column: (j: number) => Float64Array): Float64Array {
  const flat = new Float64Array(n * m);
  for (let j = 0; j < m; j++) column(j).forEach((value, i) => (flat[i * m + j] = value));
  return flat;
}
