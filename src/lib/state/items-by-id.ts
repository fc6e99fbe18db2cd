import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';

/** Every market and bloc of a ranking by its id, the list's own item where one stands in both. */
export function itemsById({ countries, items }: Ranking): Map<string, RankingItem> {
  return new Map([...countries, ...items].map((item) => [item.id, item]));
}
