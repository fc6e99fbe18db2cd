export interface PairwiseWeights {
  weights: Float64Array;
  /** The principal eigenvalue; n when the judgments are consistent. */
  lambdaMax: number;
  /** (lambdaMax - n) / (n - 1); 0 for one or two criteria. */
  consistencyIndex: number;
}

/**
 * Weights from pairwise judgments: the principal right eigenvector, by power iteration, brought to sum 1.
 * matrix  n rows of n numbers above 0, reciprocal: a[i][j] = 1 / a[j][i]
 * source  Saaty (1980), The Analytic Hierarchy Process
 */
export function eigenvectorWeights(matrix: readonly (readonly number[])[]): PairwiseWeights {
  const n = matrix.length;
  let weights = new Float64Array(n).fill(1 / n);
  let lambdaMax = n;
  for (let round = 0; round < 10_000; round++) {
    const image = Float64Array.from(matrix, (row) =>
      row.reduce((sum, value, j) => sum + value * weights[j]!, 0)
    );
    // With weights of sum 1, the sum of their image tends to the eigenvalue.
    lambdaMax = image.reduce((sum, value) => sum + value, 0);
    const next = image.map((value) => value / lambdaMax);
    const moved = next.reduce((most, value, i) => Math.max(most, Math.abs(value - weights[i]!)), 0);
    weights = next;
    if (moved < 1e-16) break;
  }
  // The eigenvalue of a reciprocal matrix is never under n; rounding can put it there.
  const index = n < 3 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
  return { weights, lambdaMax, consistencyIndex: index };
}

/**
 * Weights from pairwise judgments by the geometric means of the rows, brought to sum 1.
 * source  Crawford & Williams (1985), J. Math. Psychology 29(4)
 */
export function geometricMeanWeights(matrix: readonly (readonly number[])[]): Float64Array {
  const means = Float64Array.from(matrix, (row) =>
    Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length)
  );
  const total = means.reduce((sum, mean) => sum + mean, 0);
  return means.map((mean) => mean / total);
}

/** Mean consistency index of random judgments of n criteria, at place n - 1. */
export const randomIndices = {
  /** Saaty (1980). */
  saaty: [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  /** Tummala & Ling (1998), J. Multi-Criteria Decision Analysis 7. */
  tummalaLing: [
    ...[0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952],
    ...[1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831]
  ]
} as const;

/**
 * Inconsistency as a share of that of random judgments; over 0.1 is held to be too much.
 * returns  0 for one or two criteria; NaN where no random index is published
 */
export function consistencyRatio(consistencyIndex: number, n: number, indices: readonly number[]): number {
  return n < 3 ? 0 : consistencyIndex / (indices[n - 1] ?? NaN);
}
