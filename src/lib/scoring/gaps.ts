/** Utilities with their gaps kept apart, so that adding them up need not look for gaps again. */
export interface GappedMatrix {
  n: number;
  m: number;
  /** n x m, row by row; 0 where missing. */
  zeroed: Float64Array;
  /** Positions of the missing cells in the flat array, rising. */
  missing: Uint32Array;
  /** n + 1 places in `missing`: row i's run from `from[i]` to before `from[i + 1]`. */
  from: Uint32Array;
}

/**
 * Splits a matrix into its values and its gaps.
 * utilities  n x m, row by row; NaN = missing
 */
export function splitGaps(utilities: Float64Array, n: number, m: number): GappedMatrix {
  const missing: number[] = [];
  const from = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) {
    for (let at = i * m; at < (i + 1) * m; at++) if (Number.isNaN(utilities[at]!)) missing.push(at);
    from[i + 1] = missing.length;
  }
  const zeroed = utilities.map((utility) => (Number.isNaN(utility) ? 0 : utility));
  return { n, m, zeroed, missing: Uint32Array.from(missing), from };
}

/**
 * Weight of the criteria a row has no value of, added in the order of the whole: a row without any value has exactly
 * nothing left.
 */
export function absentWeight({ m, missing, from }: GappedMatrix, weights: Float64Array, row: number): number {
  let absent = 0;
  const end = from[row + 1]!;
  for (let k = from[row]!; k < end; k++) absent += weights[missing[k]! - row * m]!;
  return absent;
}
