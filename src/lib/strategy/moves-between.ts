import type { RankingItem } from '#lib/strategy/ranking.ts';

export interface Move {
  id: string;
  from: number;
  to: number;
}

export interface Moves {
  /** Places moved, the largest first; only items ranked on both sides. */
  moves: Move[];
  /** How many of the former top ten are still in it. */
  held: number;
  /** Size of the former top: ten, or as many as were ranked. */
  top: number;
  enter: string[];
  leave: string[];
}

const k = 10;

/** Compares two ranked lists: who moved furthest, and how the top ten changed. */
export function movesBetween(before: readonly RankingItem[], after: readonly RankingItem[]): Moves {
  const ranks = new Map(before.map((item) => [item.id, item.rank]));
  const moves = after
    .flatMap(({ id, rank }) => {
      const from = ranks.get(id);
      return rank && from && rank !== from ? [{ id, from, to: rank }] : [];
    })
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - b.to);
  const topOf = (items: readonly RankingItem[]) =>
    items.filter(({ rank }) => rank !== null && rank <= k).map(({ id }) => id);
  const former = topOf(before);
  const now = topOf(after);
  return {
    moves,
    held: former.filter((id) => now.includes(id)).length,
    top: former.length,
    enter: now.filter((id) => !former.includes(id)),
    leave: former.filter((id) => !now.includes(id))
  };
}
