/**
 * Rescales one criterion to [0, 1] between its own smallest and largest value.
 * values     n alternatives; NaN = missing, left out of the ends
 * direction  1 = more is better, -1 = less is better
 * returns    n numbers; a constant column is 0 throughout, NaN stays NaN
 * source     shared reference of multi-criteria results, `wsm_minmax`; OECD & JRC (2008), step 5
 */
export function minMax(values: Float64Array, direction: 1 | -1): Float64Array {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const span = high - low;
  return values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    if (span === 0) return 0;
    return direction === 1 ? (value - low) / span : (high - value) / span;
  });
}
