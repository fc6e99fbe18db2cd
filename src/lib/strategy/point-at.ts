import type { RankingItem } from './ranking.ts';

/**
 * Points that one criterion adds to an item. Those of a market are worked out where they are read: a moved weight
 * changes all of them, and the rows in sight are few.
 * j        place of the criterion in the ranking
 * returns  NaN = missing
 */
export function pointAt({ points, utilities }: RankingItem, j: number): number {
  if ('scale' in points) return points.weights[j]! * utilities[j]! * points.scale;
  return points[j] ?? NaN;
}
