import type { RankingItem } from '#lib/strategy/ranking.ts';

/**
 * Says to assistive technology what the filters leave, and who leads it.
 * listed  what passes, in rank order
 * total   how many the list has without filters
 * name    of an item, by its id
 */
export function filterAnnouncement(
  listed: readonly RankingItem[],
  total: number,
  name: (id: string) => string
): string {
  if (listed.length === 0) return `None of ${total} passes the filters.`;
  const leader = listed.find(({ rank }) => rank !== null);
  const leads = leader ? `${name(leader.id)} leads them at rank ${leader.rank}.` : 'None of them has a rank.';
  return `${listed.length} of ${total} listed. ${leads}`;
}
