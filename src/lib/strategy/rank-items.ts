import { orderByScore } from '#lib/scoring/order-by-score.ts';
import { reorderByScore } from '#lib/scoring/reorder-by-score.ts';
import { tieTolerance } from '#lib/scoring/tie-tolerance.ts';
import type { RankingItem } from './ranking.ts';

/**
 * Orders items and gives the ranked ones their competition rank, in place on items made for this ranking.
 * last     positions of the items in the order of the ranking before, from which this one is soon found; left in the
 *          order of this one
 * returns  ranked ones by rank, then excluded, then unranked, each in the order they came
 */
export function rankItems(items: readonly RankingItem[], last?: Uint32Array): RankingItem[] {
  const scores = new Float64Array(items.length);
  for (let position = 0; position < items.length; position++)
    scores[position] = items[position]!.score ?? -Infinity;
  const order = last ? reorderByScore(scores, last) : orderByScore(scores, Uint32Array.from(items.keys()));
  const ranked: RankingItem[] = [];
  const excluded: RankingItem[] = [];
  const unranked: RankingItem[] = [];
  // None is below 0, so the first is the largest.
  const tolerance = tieTolerance([scores[order[0]!] ?? 0]);
  let before: RankingItem | undefined;
  let scoreBefore = Infinity;
  for (const position of order) {
    const item = items[position]!;
    const score = scores[position]!;
    if (score === -Infinity) {
      (item.status === 'excluded' ? excluded : unranked).push(item);
      continue;
    }
    if (before !== undefined && scoreBefore - score <= tolerance) {
      item.rank = before.rank;
      item.tied = before.tied = true;
    } else item.rank = ranked.length + 1;
    ranked.push(item);
    before = item;
    scoreBefore = score;
  }
  return excluded.length + unranked.length === 0 ? ranked : ranked.concat(excluded, unranked);
}
