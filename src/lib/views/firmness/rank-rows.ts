import { probabilityTop } from '#lib/scoring/smaa/rank-interval.ts';
import type { Ranges } from '#lib/state/robustness.svelte.ts';

/** What the trials say of one ranked market: shares are of draws, ranks count from 1. */
export interface RankRow {
  id: string;
  /** Under the weights as they stand. */
  rank: number;
  /** Share of draws at each rank, place 0 = rank 1. */
  shares: Float64Array;
  /** Ranks at the 5th, 50th and 95th percentile of the draws. */
  low: number;
  median: number;
  high: number;
  /** Share of draws among the first k. */
  top: number;
  /** Mean rank over the draws. */
  expected: number;
}

/** One row a ranked market, in the order of the list. */
export function rankRows({ ids, ranks, of, acceptability }: Ranges, k: number): RankRow[] {
  const n = ids.length;
  return ids.map((id, i) => {
    const shares = acceptability.subarray(i * n, i * n + n);
    const { low, median, high } = of.get(id)!;
    const expected = shares.reduce((sum, share, place) => sum + share * (place + 1), 0);
    return { id, rank: ranks[i]!, shares, low, median, high, top: probabilityTop(shares, k), expected };
  });
}
