/**
 * The weighted sum of one row of utilities, 0-100.
 * utilities  m numbers, 0-1; NaN = missing
 * weights    m numbers >= 0
 * fillsGaps  a missing utility adds nothing; otherwise its weight goes to the others in proportion
 */
export function scoreWith(utilities: Float64Array, weights: readonly number[], fillsGaps: boolean): number {
  let sum = 0;
  let available = 0;
  weights.forEach((weight, j) => {
    const utility = utilities[j] ?? NaN;
    if (!Number.isNaN(utility)) sum += weight * utility;
    if (fillsGaps || !Number.isNaN(utility)) available += weight;
  });
  return (100 * sum) / available;
}
