import { absentWeight, type GappedMatrix } from './gaps.ts';
import { weightedRows } from './weighted-rows.ts';

/** Weighted sums of n alternatives on 0-100, and what their parts follow from. */
export interface AdditiveScores {
  /** n; NaN where no criterion with weight has a value. */
  scores: Float64Array;
  /** n; weight times utility times scale are the points of a criterion, which sum to the score. */
  scales: Float64Array;
  /** n, share of weight with a value, 0-1. */
  coverage: Float64Array;
  /** n, every missing utility taken as 0, then as 1. */
  low: Float64Array;
  high: Float64Array;
}

/**
 * Scores alternatives by weighted sum, with the range that gaps leave.
 * matrix   utilities, 0-1, from splitGaps
 * weights  m numbers >= 0; where all are 0, no alternative has a score and its coverage is 0
 * over     `available`: missing weight goes to the others in proportion; `total`: a missing utility adds nothing
 * source   as weightedSum; written out once more because a slider's drag waits for it (see scripts/bench/rank.ts)
 */
export function additiveScores(
  matrix: GappedMatrix,
  weights: Float64Array,
  over: 'available' | 'total' = 'available'
): AdditiveScores {
  const { n, m, zeroed } = matrix;
  let total = 0;
  for (let j = 0; j < m; j++) total += weights[j]!;
  const scores = weightedRows(zeroed, weights, n);
  const scales = new Float64Array(n);
  const coverage = new Float64Array(n);
  const low = new Float64Array(n);
  const high = new Float64Array(n);
  const isShared = over === 'available';
  for (let i = 0; i < n; i++) {
    const available = total - absentWeight(matrix, weights, i);
    const scale = available > 0 ? 100 / (isShared ? available : total) : 0;
    const covered = total > 0 ? available / total : 0;
    const score = scores[i]! * scale;
    const worst = isShared ? score * covered : score;
    scores[i] = available > 0 ? score : NaN;
    scales[i] = scale;
    coverage[i] = covered;
    low[i] = worst;
    high[i] = worst + 100 * (1 - covered);
  }
  return { scores, scales, coverage, low, high };
}
