/**
 * How far two neighboring scores may lie apart and still tie: 1e-9 of the largest score, at least 1e-9.
 * scores  numbers, or the largest of them where none is negative; NaN = no score
 */
export function tieTolerance(scores: Iterable<number>): number {
  let largest = 1;
  for (const score of scores) {
    const size = Math.abs(score);
    if (size > largest) largest = size;
  }
  return 1e-9 * largest;
}
