/** Ranks between which an alternative stands in most draws, and the one in the middle. */
export interface RankInterval {
  low: number;
  median: number;
  high: number;
}

/**
 * Reads the middle 90 % of an alternative's ranks from its row of the acceptability matrix.
 * row      n shares that sum to 1, place 0 = rank 1
 * returns  the smallest ranks at which 5, 50 and 95 % of the draws are reached
 */
export function rankInterval(row: Float64Array): RankInterval {
  return { low: rankAt(row, 0.05), median: rankAt(row, 0.5), high: rankAt(row, 0.95) };
}

/** Share of draws in which an alternative is among the first k. */
export function probabilityTop(row: Float64Array, k: number): number {
  let sum = 0;
  for (let place = 0; place < k && place < row.length; place++) sum += row[place]!;
  // A sum of many shares may pass 1 by its last bit.
  return Math.min(1, sum);
}

function rankAt(row: Float64Array, share: number): number {
  let sum = 0;
  for (let place = 0; place < row.length; place++) {
    sum += row[place]!;
    // Shares are sums of 1 / draws: a tolerance keeps 5 % of 10,000 draws from being missed by rounding.
    if (sum >= share - 1e-9) return place + 1;
  }
  return row.length;
}
