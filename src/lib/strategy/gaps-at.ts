import type { GappedMatrix } from '#lib/scoring/gaps.ts';

/** The rows of a set, in its order, m numbers each, with every gap at one value; NaN leaves them missing. */
export function gapsAt(
  { zeroed, missing, from }: GappedMatrix,
  m: number,
  rows: Uint32Array,
  gap: number
): Float64Array {
  const utilities = new Float64Array(rows.length * m);
  rows.forEach((row, i) => {
    utilities.set(zeroed.subarray(row * m, row * m + m), i * m);
    for (let k = from[row]!; k < from[row + 1]!; k++) utilities[i * m + missing[k]! - row * m] = gap;
  });
  return utilities;
}
