import { orderByScore } from '#lib/scoring/order-by-score.ts';
import { tieTolerance } from '#lib/scoring/tie-tolerance.ts';
import type { RankingItem } from './ranking.ts';

/**
 * Orders items and gives the ranked ones their competition rank, in place on items made for this ranking.
 * returns  ranked ones by rank, then excluded, then unranked, each in the order they came
 */
export function rankItems(items: readonly RankingItem[]): RankingItem[] {
  const scores = new Float64Array(items.length);
  const order: number[] = [];
  const excluded: RankingItem[] = [];
  const unranked: RankingItem[] = [];
  items.forEach((item, position) => {
    if (item.status === 'excluded') excluded.push(item);
    else if (item.score === null) unranked.push(item);
    else {
      scores[position] = item.score;
      order.push(position);
    }
  });
  const tolerance = tieTolerance(scores);
  let before: RankingItem | undefined;
  const ranked: RankingItem[] = [];
  for (const position of orderByScore(scores, Uint32Array.from(order))) {
    const item = items[position]!;
    const ties = before !== undefined && before.score! - item.score! <= tolerance;
    if (ties && before) {
      item.rank = before.rank;
      item.tied = before.tied = true;
    } else item.rank = ranked.length + 1;
    ranked.push((before = item));
  }
  return ranked.concat(excluded, unranked);
}
