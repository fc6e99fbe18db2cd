/** Ranks that share a bar, and the share of trials in which the market stands at one of them. */
export interface RankBar {
  from: number;
  to: number;
  share: number;
}

/** Trials left off at the far end of the axis: less than a pixel of any bar. */
const unseen = 0.002;
const leastRanks = 12;
const mostBars = 48;

/**
 * Bars of a histogram of ranks, from rank 1 to the last that matters.
 * row      shares of trials by rank, place 0 = rank 1, summing to 1
 * rank     today's, always within the axis
 * returns  bars of one, two or five ranks each, so that rank 10 always ends a bar
 */
export function rankHistogram(row: Float64Array, rank: number): RankBar[] {
  let beyond = 0;
  let last = row.length;
  while (last > 1 && (beyond += row[last - 1]!) < unseen) last--;
  last = Math.min(row.length, Math.max(last, rank, leastRanks));
  const width = [1, 2].find((ranks) => last / ranks <= mostBars) ?? 5;
  const bars: RankBar[] = [];
  for (let from = 1; from <= last; from += width) {
    const to = Math.min(from + width - 1, row.length);
    bars.push({ from, to, share: row.subarray(from - 1, to).reduce((sum, share) => sum + share, 0) });
  }
  return bars;
}

/** Mean rank over trials. */
export function expectedRank(row: Float64Array): number {
  return row.reduce((sum, share, place) => sum + share * (place + 1), 0);
}
