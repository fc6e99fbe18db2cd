import { positiveTotal } from './positive-total.ts';

/**
 * Weighted arithmetic mean of the utilities that are present: score = sum w u / sum w over them.
 * utilities  n x m, row by row, 0-1; NaN = missing, its weight goes to the others in proportion
 * weights    m numbers >= 0
 * returns    n scores, 0-1; NaN where no criterion with weight has a value
 * throws     RangeError when no weight is above 0
 * source     Hwang & Yoon (1981), Multiple Attribute Decision Making, simple additive weighting
 */
export function weightedSum(utilities: Float64Array, weights: Float64Array): Float64Array {
  positiveTotal(weights);
  const m = weights.length;
  const scores = new Float64Array(utilities.length / m);
  for (let i = 0; i < scores.length; i++) {
    let sum = 0;
    let available = 0;
    for (let j = 0; j < m; j++) {
      const utility = utilities[i * m + j]!;
      if (Number.isNaN(utility)) continue;
      sum += weights[j]! * utility;
      available += weights[j]!;
    }
    scores[i] = available > 0 ? sum / available : NaN;
  }
  return scores;
}
