import { orderByScore } from '#lib/scoring/order-by-score.ts';
import { tieTolerance } from '#lib/scoring/tie-tolerance.ts';
import type { RankingItem } from './ranking.ts';

/**
 * Orders items and gives the ranked ones their competition rank, in place on items made for this ranking.
 * returns  ranked ones by rank, then excluded, then unranked, each in the order they came
 */
export function rankItems(items: readonly RankingItem[]): RankingItem[] {
  const scores = new Float64Array(items.length);
  const order = new Uint32Array(items.length);
  const excluded: RankingItem[] = [];
  const unranked: RankingItem[] = [];
  let count = 0;
  for (let position = 0; position < items.length; position++) {
    const item = items[position]!;
    if (item.status === 'excluded') excluded.push(item);
    else if (item.score === null) unranked.push(item);
    else {
      scores[position] = item.score;
      order[count++] = position;
    }
  }
  const tolerance = tieTolerance(scores);
  const ranked: RankingItem[] = [];
  let before: RankingItem | undefined;
  let scoreBefore = Infinity;
  for (const position of orderByScore(scores, order.subarray(0, count))) {
    const item = items[position]!;
    if (before !== undefined && scoreBefore - scores[position]! <= tolerance) {
      item.rank = before.rank;
      item.tied = before.tied = true;
    } else item.rank = ranked.length + 1;
    ranked.push(item);
    before = item;
    scoreBefore = scores[position]!;
  }
  return excluded.length + unranked.length === 0 ? ranked : ranked.concat(excluded, unranked);
}
