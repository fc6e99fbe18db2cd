/**
 * How far ranks move, on average.
 * before, after  ranks by id, 1 = best; null = not ranked
 * returns        mean absolute difference over those ranked both times, how many these are, and the largest move
 */
export function meanRankChange(
  before: ReadonlyMap<string, number | null>,
  after: ReadonlyMap<string, number | null>
): { mean: number; count: number; largest: { id: string; from: number; to: number } | null } {
  let sum = 0;
  let count = 0;
  let largest: { id: string; from: number; to: number } | null = null;
  for (const [id, from] of before) {
    const to = after.get(id) ?? null;
    if (from === null || to === null) continue;
    count++;
    sum += Math.abs(to - from);
    if (to !== from && Math.abs(to - from) > (largest ? Math.abs(largest.to - largest.from) : 0)) {
      largest = { id, from, to };
    }
  }
  return { mean: count > 0 ? sum / count : 0, count, largest };
}
