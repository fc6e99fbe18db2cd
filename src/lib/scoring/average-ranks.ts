import { competitionRanks } from './competition-ranks.ts';

/**
 * Ranks alternatives by score, 1 = best; tied alternatives share the mean of their places (1, 2.5, 2.5, 4).
 * scores   n numbers, larger is better; NaN = no score
 * returns  n ranks; NaN where there is no score
 */
export function averageRanks(scores: Float64Array): Float64Array {
  const ranks = competitionRanks(scores);
  const sharing = new Map<number, number>();
  for (const rank of ranks) if (!Number.isNaN(rank)) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  return ranks.map((rank) => rank + ((sharing.get(rank) ?? 1) - 1) / 2);
}
