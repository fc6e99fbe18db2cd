import type { RankingItem } from '#lib/strategy/ranking.ts';
import { movesBetween } from './moves-between.ts';
import { percentText, pointsText } from './percent-text.ts';

interface Change {
  label: string;
  points: number;
  share: number;
}

/**
 * Says a settled weight to assistive technology: the weight, who moved furthest among the leaders, what held.
 * before, after  the list before and after the change
 * name           of an item, by its id
 */
export function weightAnnouncement(
  { label, points, share }: Change,
  before: readonly RankingItem[],
  after: readonly RankingItem[],
  name: (id: string) => string
): string {
  const weight = `${label} ${pointsText(points)}, share ${percentText(share)}.`;
  const { moves, held, top } = movesBetween(before, after);
  const mover = moves.find(({ from, to }) => Math.min(from, to) <= 10) ?? moves[0];
  if (!mover) return `${weight} No rank moves.`;
  return `${weight} ${name(mover.id)} moves from ${mover.from} to ${mover.to}. ${held} of the top ${top} hold.`;
}
