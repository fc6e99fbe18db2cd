import { averageRanks } from './average-ranks.ts';
import { pearson } from './pearson.ts';

/**
 * Rank correlation of two series over the places where both have a value: Pearson of their average ranks.
 * returns  -1 to 1; NaN with under two such places or when either series is constant there
 * source   Spearman (1904), The proof and measurement of association between two things
 */
export function spearman(x: Float64Array, y: Float64Array): number {
  const both = (own: Float64Array, other: Float64Array) =>
    own.map((value, place) => (Number.isNaN(other[place] ?? NaN) ? NaN : value));
  return pearson(averageRanks(both(x, y)), averageRanks(both(y, x)));
}
