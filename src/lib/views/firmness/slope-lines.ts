/** One market in a graph of rank moves: where it stands on each side, and how it is drawn. */
export interface SlopeLine {
  id: string;
  left: number | null;
  right: number | null;
  /** Within the shown ranks on both sides, on the left alone, or on the right alone. */
  kind: 'both' | 'left' | 'right';
}

/**
 * The lines of a slope graph: only markets inside the shown ranks on at least one side.
 * shown    how many ranks each side lists
 * returns  in the order of the left side, then those of the right side alone in its order
 */
export function slopeLines(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  shown: number
): SlopeLine[] {
  const inside = (ranks: ReadonlyMap<string, number>, id: string) => (ranks.get(id) ?? Infinity) <= shown;
  const byRank = (ranks: ReadonlyMap<string, number>) =>
    [...ranks].filter(([, rank]) => rank <= shown).sort(([, a], [, b]) => a - b);
  const line = (id: string, kind: SlopeLine['kind']): SlopeLine => ({
    id,
    left: left.get(id) ?? null,
    right: right.get(id) ?? null,
    kind
  });
  return [
    ...byRank(left).map(([id]) => line(id, inside(right, id) ? 'both' : 'left')),
    ...byRank(right)
      .filter(([id]) => !inside(left, id))
      .map(([id]) => line(id, 'right'))
  ];
}

/** The largest moves of those that stand on both sides, most places first; ties keep the order given. */
export function largestMoves(
  lines: readonly SlopeLine[],
  atMost: number
): { id: string; from: number; to: number }[] {
  return lines
    .flatMap(({ id, left, right }) =>
      left === null || right === null ? [] : [{ id, from: left, to: right }]
    )
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, atMost);
}
