import { absentWeight, type GappedMatrix } from '../gaps.ts';
import { weightedRows } from '../weighted-rows.ts';
import { positiveTotal } from './positive-total.ts';

/**
 * Weighted mean of what is present in each row: missing weight goes to the others in proportion.
 * weights  m numbers >= 0
 * returns  n means; NaN where no column with weight has a value
 * throws   RangeError when no weight is above 0
 */
export function weightedMean(matrix: GappedMatrix, weights: Float64Array): Float64Array {
  const { n, zeroed } = matrix;
  const total = positiveTotal(weights);
  const means = weightedRows(zeroed, weights, n);
  for (let i = 0; i < n; i++) {
    const absent = absentWeight(matrix, weights, i);
    means[i] = total > absent ? means[i]! / (total - absent) : NaN;
  }
  return means;
}
