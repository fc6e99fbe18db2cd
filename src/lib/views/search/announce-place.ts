import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';

/** Says where a market or bloc stands, for the live region: "Kenya, rank 31 of 159, score 48.2". */
export function announcePlace(
  name: string,
  item: RankingItem | undefined,
  counts: Ranking['counts']
): string {
  if (!item) return `${name}, not in this ranking`;
  if (item.rank !== null && item.score !== null) {
    return `${name}, rank ${item.rank} of ${counts.ranked}, score ${item.score.toFixed(1)}`;
  }
  const why = item.reasons[0]?.text ?? '';
  return `${name}, ${item.status === 'excluded' ? 'excluded' : 'not ranked'}${why ? `: ${why}` : ''}`;
}
