import { movesBetween } from './moves-between.ts';
import type { RankingItem } from './ranking.ts';

/**
 * Says to assistive technology what a settled change did: who moved furthest among the leaders, and what held.
 * what           the change itself, a sentence; empty where only moves are worth a word
 * before, after  the list before and after the change
 * name           of an item, by its id
 * returns        one to four sentences; empty when nothing was given and nothing moved
 */
export function rankAnnouncement(
  what: string,
  before: readonly RankingItem[],
  after: readonly RankingItem[],
  name: (id: string) => string
): string {
  const { moves, held, top } = movesBetween(before, after);
  const mover = moves.find(({ from, to }) => Math.min(from, to) <= 10) ?? moves[0];
  const was = countRanked(before);
  const is = countRanked(after);
  const said = [
    what,
    was !== is && `${is} ranked, ${was} before.`,
    mover && `${name(mover.id)} moves from ${mover.from} to ${mover.to}. ${held} of the top ${top} hold.`,
    what && !mover && was === is && 'No rank moves.'
  ];
  return said.filter(Boolean).join(' ');
}

function countRanked(items: readonly RankingItem[]): number {
  return items.filter(({ rank }) => rank !== null).length;
}
