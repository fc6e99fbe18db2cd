/**
 * Weighted-sum scores with every missing utility at 0, then at 1; weights are not rescaled.
 * utilities  n x m, row by row, 0-1; NaN = missing
 * weights    m numbers >= 0, at least one above 0
 * returns    low and high, n scores each, 0-1; equal where nothing is missing
 */
export function scoreRange(
  utilities: Float64Array,
  weights: Float64Array
): { low: Float64Array; high: Float64Array } {
  const m = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const low = new Float64Array(utilities.length / m);
  const high = new Float64Array(low.length);
  for (let i = 0; i < low.length; i++) {
    let sum = 0;
    let missing = 0;
    for (let j = 0; j < m; j++) {
      const utility = utilities[i * m + j]!;
      if (Number.isNaN(utility)) missing += weights[j]!;
      else sum += weights[j]! * utility;
    }
    low[i] = sum / total;
    high[i] = (sum + missing) / total;
  }
  return { low, high };
}
