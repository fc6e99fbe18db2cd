/**
 * Agreement of two rankings by pairs: concordant minus discordant, over all pairs (a) or over those not tied (b).
 * source  Kendall (1945), Biometrika 33(3)
 */
export function kendallTau(x: readonly number[], y: readonly number[]): { a: number; b: number } {
  let balance = 0;
  let tiedX = 0;
  let tiedY = 0;
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) {
      const dx = Math.sign(x[i]! - x[k]!);
      const dy = Math.sign(y[i]! - y[k]!);
      balance += dx * dy;
      if (dx === 0) tiedX++;
      if (dy === 0) tiedY++;
    }
  }
  const pairs = (x.length * (x.length - 1)) / 2;
  return { a: balance / pairs, b: balance / Math.sqrt((pairs - tiedX) * (pairs - tiedY)) };
}

/**
 * Agreement that counts the top of the reference most: 1 - sum 2^-x |x - y| / max(|x - 1|, |x - n|).
 * reference  its ranks; swapping the two changes the result
 * source     Salabun & Urbaniak (2020), ICCS, LNCS 12138
 */
export function wsSimilarity(reference: readonly number[], other: readonly number[]): number {
  const n = reference.length;
  return reference.reduce((similarity, x, i) => {
    const furthest = Math.max(Math.abs(x - 1), Math.abs(x - n));
    return similarity - (2 ** -x * Math.abs(x - other[i]!)) / furthest;
  }, 1);
}

/**
 * Spearman's correlation with more weight on the top of either ranking.
 * source  Pinto da Costa & Soares (2005), Australian & New Zealand J. Statistics 47(4)
 */
export function weightedSpearman(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const sum = x.reduce((total, rank, i) => total + (rank - y[i]!) ** 2 * (2 * n + 2 - rank - y[i]!), 0);
  return 1 - (6 * sum) / (n ** 4 + n ** 3 - n ** 2 - n);
}

/**
 * Share of the first d that two full lists have in common, for d = 1 to n.
 * x, y  ranks without ties, 1 to n
 */
export function overlaps(x: readonly number[], y: readonly number[]): number[] {
  const placesOf = (depth: number) => x.filter((rank, i) => rank <= depth && y[i]! <= depth).length;
  return x.map((_, k) => placesOf(k + 1) / (k + 1));
}

/**
 * Rank-biased overlap of two full lists without ties.
 * p        persistence, above 0 and under 1: the smaller, the more the top counts
 * returns  the sum to depth n, and with the last overlap carried on for ever
 * source   Webber, Moffat & Zobel (2010), ACM Trans. Information Systems 28(4)
 */
export function rankBiasedOverlap(
  agreement: readonly number[],
  p: number
): { truncated: number; extrapolated: number } {
  const truncated = (1 - p) * agreement.reduce((sum, overlap, k) => sum + p ** k * overlap, 0);
  return { truncated, extrapolated: truncated + (agreement.at(-1) ?? 0) * p ** agreement.length };
}
