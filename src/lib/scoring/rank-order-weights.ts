/** Points of each place of n, before they are brought to sum 1; place 1 is the most important. */
const placePoints = {
  /** Rank-order centroid: Barron & Barrett (1996), Management Science 42(11). */
  roc: (place: number, n: number) => {
    let sum = 0;
    for (let k = place; k <= n; k++) sum += 1 / k;
    return sum / n;
  },
  /** Stillwell, Seaver & Edwards (1981). */
  rankSum: (place: number, n: number) => n + 1 - place,
  /** Stillwell, Seaver & Edwards (1981). */
  rankReciprocal: (place: number) => 1 / place
};

/**
 * Turns an order of importance into weights.
 * ranks    competition ranks, 1 = most important
 * returns  n weights that sum to 1; tied criteria share the mean of the places they occupy
 */
export function rankOrderWeights(ranks: readonly number[], method: keyof typeof placePoints): Float64Array {
  const n = ranks.length;
  const points = Float64Array.from({ length: n }, (_, k) => placePoints[method](k + 1, n));
  const total = points.reduce((sum, value) => sum + value, 0);
  return Float64Array.from(ranks, (rank) => {
    const sharing = ranks.filter((other) => other === rank).length;
    let sum = 0;
    for (let place = rank; place < rank + sharing; place++) sum += points[place - 1]!;
    return sum / sharing / total;
  });
}
