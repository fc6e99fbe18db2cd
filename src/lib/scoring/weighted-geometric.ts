/**
 * Weighted geometric mean of utilities, lifted off zero so that one zero does not erase an alternative.
 * utilities  n x m, row by row, 0-1, none missing
 * weights    m numbers that sum to 1
 * returns    n scores: exp(sum w ln(0.01 + 0.99 u))
 * source     Saisana & Saltelli (2011), on geometric aggregation of composite indicators
 */
export function weightedGeometric(utilities: Float64Array, weights: Float64Array): Float64Array {
  const m = weights.length;
  return Float64Array.from({ length: utilities.length / m }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < m; j++) sum += weights[j]! * Math.log(0.01 + 0.99 * utilities[i * m + j]!);
    return Math.exp(sum);
  });
}
