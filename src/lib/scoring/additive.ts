/** Weighted sums of n alternatives with what each criterion adds; every number is on 0-100 but coverage. */
export interface AdditiveScores {
  /** n; NaN where no criterion with weight has a value. */
  scores: Float64Array;
  /** n x m, row by row; a row sums to its score. NaN = missing. */
  points: Float64Array;
  /** n, share of weight with a value, 0-1. */
  coverage: Float64Array;
  /** n, every missing utility taken as 0, then as 1. */
  low: Float64Array;
  high: Float64Array;
}

/**
 * Scores alternatives by weighted sum and keeps the parts of each score, in one pass over flat arrays.
 * utilities  n x m, row by row, 0-1; NaN = missing
 * weights    m numbers >= 0, at least one above 0
 * over       `available`: missing weight goes to the others in proportion; `total`: a missing utility adds nothing
 * source     as weightedSum; written out once more because a slider's drag waits for it (see scripts/bench/rank.ts)
 */
export function additiveScores(
  utilities: Float64Array,
  weights: Float64Array,
  over: 'available' | 'total' = 'available'
): AdditiveScores {
  const m = weights.length;
  const n = m === 0 ? 0 : utilities.length / m;
  let total = 0;
  for (let j = 0; j < m; j++) total += weights[j]!;
  const scores = new Float64Array(n);
  const points = new Float64Array(utilities.length);
  const coverage = new Float64Array(n);
  const low = new Float64Array(n);
  const high = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) {
    let sum = 0;
    let available = 0;
    for (let j = 0; j < m; j++, at++) {
      const utility = utilities[at]!;
      const weighted = weights[j]! * utility;
      points[at] = weighted;
      if (utility === utility) {
        sum += weighted;
        available += weights[j]!;
      }
    }
    const scale = 100 / (over === 'available' ? available : total);
    scores[i] = available > 0 ? sum * scale : NaN;
    coverage[i] = available / total;
    low[i] = (100 * sum) / total;
    high[i] = (100 * (sum + total - available)) / total;
    if (available > 0) for (let k = at - m; k < at; k++) points[k]! *= scale;
  }
  return { scores, points, coverage, low, high };
}
