import type { Release } from '#lib/catalog/release.ts';
import { additiveScores, type AdditiveScores } from '#lib/scoring/additive.ts';
import type { Strategy } from './strategy.ts';
import { utilityMatrix, type UtilityMatrix } from './utility-matrix.ts';

export interface ScoredCountries extends AdditiveScores {
  matrix: UtilityMatrix;
}

/**
 * Scores every alternative of a release by its strategy's missing-data rule.
 * weights  one a column of the matrix, as the sum sees them, at least one above 0
 * returns  coverage, low and high always as observed: an imputed value is still a missing one
 */
export function scoreCountries(release: Release, strategy: Strategy, weights: Float64Array): ScoredCountries {
  const matrix = utilityMatrix(release, strategy);
  const over = strategy.missing === 'worst' ? 'total' : 'available';
  const observed = additiveScores(matrix.observed, weights, over);
  if (matrix.filled === matrix.observed) return { ...observed, matrix };
  const { scores, scales } = additiveScores(matrix.filled, weights, over);
  return { ...observed, scores, scales, matrix };
}
