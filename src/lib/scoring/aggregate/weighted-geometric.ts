import { splitGaps } from '../gaps.ts';
import { weightedMean } from './weighted-mean.ts';

/** Lifts a utility off zero, so that one zero does not erase an alternative. */
const floor = 0.01;

/** The logarithm of a lifted utility, whose weighted mean is that of the score. */
export function lifted(utility: number): number {
  return Math.log(floor + (1 - floor) * utility);
}

/**
 * Weighted geometric mean: exp(sum w ln(0.01 + 0.99 u) / sum w) over the utilities that are present.
 * utilities  n x m, row by row, 0-1; NaN = missing, its weight goes to the others in proportion
 * returns    weights -> n scores, 0.01-1; the logarithms are taken once
 * source     Saisana & Saltelli (2011), on geometric aggregation of composite indicators
 */
export function weightedGeometric(
  utilities: Float64Array,
  m: number
): (weights: Float64Array) => Float64Array {
  const logarithms = utilities.map(lifted);
  const matrix = splitGaps(logarithms, utilities.length / m, m);
  return (weights) => weightedMean(matrix, weights).map(Math.exp);
}
