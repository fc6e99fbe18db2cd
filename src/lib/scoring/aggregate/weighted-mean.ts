import type { GappedMatrix } from '../gaps.ts';
import { weightedRows } from '../weighted-rows.ts';
import { positiveTotal } from './positive-total.ts';

/**
 * Weighted mean of what is present in each row: missing weight goes to the others in proportion.
 * weights  m numbers >= 0
 * returns  n means; NaN where no column with weight has a value
 * throws   RangeError when no weight is above 0
 */
export function weightedMean(
  { n, m, zeroed, missing, from }: GappedMatrix,
  weights: Float64Array
): Float64Array {
  const total = positiveTotal(weights);
  const means = weightedRows(zeroed, weights, n);
  for (let i = 0; i < n; i++) {
    // Added in the order of the total, so that a row without any value has exactly nothing available.
    let absent = 0;
    const start = i * m;
    const end = from[i + 1]!;
    for (let k = from[i]!; k < end; k++) absent += weights[missing[k]! - start]!;
    means[i] = total > absent ? means[i]! / (total - absent) : NaN;
  }
  return means;
}
