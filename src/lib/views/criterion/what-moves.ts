import type { RankingItem } from '#lib/strategy/ranking.ts';
import { movesBetween, type Move } from '#lib/strategy/moves-between.ts';

export interface WhatMoves {
  /** How many move, and what becomes of the top ten. */
  sentence: string;
  /** The furthest, largest first. */
  movers: Move[];
}

/** Says what an edit of a scale does to a list: how many ranks change, who enters the top ten, who moves furthest. */
export function whatMoves(
  before: readonly RankingItem[],
  after: readonly RankingItem[],
  nameOf: (id: string) => string,
  atMost = 5
): WhatMoves {
  const { moves, held, top, enter, leave } = movesBetween(before, after);
  if (moves.length === 0 && enter.length === 0 && leave.length === 0) {
    return { sentence: 'No rank moves.', movers: [] };
  }
  const names = (ids: string[]) => ids.map(nameOf).join(', ');
  const change = [
    enter.length > 0 ? `${names(enter)} in` : '',
    leave.length > 0 ? `${names(leave)} out` : ''
  ].filter(Boolean);
  const topWords =
    change.length > 0 ? `Top ${top}: ${change.join('; ')}` : `All ${held} of the top ${top} hold`;
  const count = `${moves.length} ${moves.length === 1 ? 'rank changes' : 'ranks change'}`;
  return { sentence: `${count}. ${topWords}.`, movers: moves.slice(0, atMost) };
}
