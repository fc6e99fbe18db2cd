import type { GappedMatrix } from './gaps.ts';

/** Weighted sums of n alternatives with what each criterion adds; every number is on 0-100 but coverage. */
export interface AdditiveScores {
  /** n; NaN where no criterion with weight has a value. */
  scores: Float64Array;
  /** n lists of m numbers, each of which sums to its score; NaN = missing. */
  points: number[][];
  /** n, share of weight with a value, 0-1. */
  coverage: Float64Array;
  /** n, every missing utility taken as 0, then as 1. */
  low: Float64Array;
  high: Float64Array;
}

/**
 * Scores alternatives by weighted sum and keeps the parts of each score, in one pass.
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
  const { n, m, zeroed, missing, from } = matrix;
  let total = 0;
  for (let j = 0; j < m; j++) total += weights[j]!;
  const scores = new Float64Array(n);
  const points: number[][] = [];
  const coverage = new Float64Array(n);
  const low = new Float64Array(n);
  const high = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const start = i * m;
    // Added in the order of the total, so that a row without any value has exactly nothing available.
    let absent = 0;
    for (let k = from[i]!; k < from[i + 1]!; k++) absent += weights[missing[k]! - start]!;
    const available = total - absent;
    const scale = available > 0 ? 100 / (over === 'available' ? available : total) : 0;
    // Lists are made in half the time that rows of one typed array take, with a view for each.
    const row = new Array<number>(m);
    // Two sums side by side: an addition need not wait for the one before it.
    let score = 0;
    let other = 0;
    let j = 0;
    for (; j + 1 < m; j += 2) {
      const point = weights[j]! * zeroed[start + j]! * scale;
      const next = weights[j + 1]! * zeroed[start + j + 1]! * scale;
      row[j] = point;
      row[j + 1] = next;
      score += point;
      other += next;
    }
    if (j < m) score += row[j] = weights[j]! * zeroed[start + j]! * scale;
    for (let k = from[i]!; k < from[i + 1]!; k++) row[missing[k]! - start] = NaN;
    points.push(row);
    score += other;
    scores[i] = available > 0 ? score : NaN;
    coverage[i] = total > 0 ? available / total : 0;
    low[i] = over === 'available' ? score * coverage[i]! : score;
    high[i] = low[i]! + 100 * (1 - coverage[i]!);
  }
  return { scores, points, coverage, low, high };
}
