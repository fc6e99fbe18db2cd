interface Line {
  id: string;
  name: string;
  scores: Float64Array;
}

/** A share of 0-1 in percent. */
export function percent(share: number, decimals = 0): string {
  return `${(100 * share).toFixed(decimals)}%`;
}

/**
 * Orders lines by their score at a share, read between the two nearest given ones.
 * returns  best first; lines without a score there are left out
 */
export function rankedAt<L extends Line>(
  lines: readonly L[],
  shares: Float64Array,
  share: number
): (L & { score: number })[] {
  const place = share * (shares.length - 1);
  const low = Math.floor(place);
  const high = Math.min(shares.length - 1, low + 1);
  return lines
    .map((line) => {
      const from = line.scores[low] ?? NaN;
      const to = line.scores[high] ?? NaN;
      return { ...line, score: low === place ? from : from + (place - low) * (to - from) };
    })
    .filter(({ score }) => !Number.isNaN(score))
    .sort((a, b) => b.score - a.score);
}
