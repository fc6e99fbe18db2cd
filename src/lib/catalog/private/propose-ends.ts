/**
 * Proposes goalposts: the 5th and the 95th percentile, so that a few outliers do not squeeze all others together.
 * values   at least one, in the criterion's unit
 * returns  both ends at three significant digits, low first; undefined where they are one number
 */
export function proposeEnds(values: readonly number[]): [low: number, high: number] | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const ends = [0.05, 0.95].map((share) => Number(quantile(sorted, share).toPrecision(3)));
  const [low, high] = ends;
  if (low !== undefined && high !== undefined && low < high) return [low, high];
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least !== undefined && most !== undefined && least < most ? [least, most] : undefined;
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const [a, b] = [sorted[below] ?? NaN, sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN];
  return a + (b - a) * (at - below);
}
