/**
 * Which weights a simulation draws from; every draw is brought to sum 1.
 * uniform       the whole simplex, each point as likely as any other
 * ordered       the same, given that weights fall in `order`: positions of criteria from the most important to the
 *               least, 0 to m - 1 when absent
 * lower_bounds  the same, given that weight j is at least `bounds[j]`
 * relative_box  weight j times 1 + u, u even on [-delta, delta], drawn for each criterion on its own
 */
export type WeightSpace =
  | { type: 'uniform' }
  | { type: 'ordered'; order?: readonly number[] }
  | { type: 'lower_bounds'; bounds: readonly number[] }
  | { type: 'relative_box'; weights: readonly number[]; delta: number };
