import type { GappedMatrix } from '../gaps.ts';
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
  const means = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const start = i * m;
    // Added in the order of the total, so that a row without any value has exactly nothing available.
    let absent = 0;
    for (let k = from[i]!; k < from[i + 1]!; k++) absent += weights[missing[k]! - start]!;
    let sum = 0;
    let other = 0;
    let j = 0;
    for (; j + 1 < m; j += 2) {
      sum += weights[j]! * zeroed[start + j]!;
      other += weights[j + 1]! * zeroed[start + j + 1]!;
    }
    if (j < m) sum += weights[j]! * zeroed[start + j]!;
    means[i] = total > absent ? (sum + other) / (total - absent) : NaN;
  }
  return means;
}
