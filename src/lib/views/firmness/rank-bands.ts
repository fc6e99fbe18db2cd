/** Ranks counted together in a table of rank shares: from the first place of a band to its last. */
export interface RankBand {
  from: number;
  to: number;
}

const ends = [1, 3, 5, 10, 20, 30];

/** The bands in which ranks 1 to n are told: narrow at the top, where places decide, and one for the rest. */
export function rankBands(n: number): RankBand[] {
  const bands: RankBand[] = [];
  let from = 1;
  for (const to of [...ends.filter((end) => end < n), n]) {
    bands.push({ from, to });
    from = to + 1;
  }
  return bands;
}

export function bandLabel({ from, to }: RankBand): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/**
 * Sums an alternative's rank shares band by band.
 * row  n shares that sum to 1, place 0 = rank 1
 */
export function bandShares(row: ArrayLike<number>, bands: readonly RankBand[]): number[] {
  return bands.map(({ from, to }) => {
    let sum = 0;
    for (let rank = from; rank <= to; rank++) sum += row[rank - 1] ?? 0;
    return Math.min(1, sum);
  });
}
