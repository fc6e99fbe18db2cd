/**
 * How far each weight can move, the others rescaled in proportion, before the winner of a weighted sum loses.
 * utilities  n x m, row by row, none missing
 * weights    m numbers that sum to 1
 * returns    the first of the best alternatives, and for each criterion the interval of its weight, 0-1
 */
export function topStability(
  utilities: Float64Array,
  weights: Float64Array
): { alternative: number; intervals: [number, number][] } {
  const m = weights.length;
  const n = utilities.length / m;
  const total = (i: number) => weights.reduce((sum, weight, j) => sum + weight * utilities[i * m + j]!, 0);
  const scores = Float64Array.from({ length: n }, (_, i) => total(i));
  const alternative = scores.indexOf(Math.max(...scores));
  const intervals = Array.from({ length: m }, (_, j): [number, number] => {
    // With weight t on j, the score is t u_j + (1 - t) rest: linear in t, so each rival cuts one ray off.
    const rest = (i: number) =>
      weights[j]! < 1
        ? (scores[i]! - weights[j]! * utilities[i * m + j]!) / (1 - weights[j]!)
        : meanOfOthers(utilities, i, j, m);
    let low = 0;
    let high = 1;
    for (let i = 0; i < n; i++) {
      if (i === alternative) continue;
      const atZero = rest(alternative) - rest(i);
      const atOne = utilities[alternative * m + j]! - utilities[i * m + j]!;
      if (atZero === atOne) continue;
      const crossing = atZero / (atZero - atOne);
      if (atOne > atZero) low = Math.max(low, crossing);
      else high = Math.min(high, crossing);
    }
    return [Math.min(low, weights[j]!), Math.max(high, weights[j]!)];
  });
  return { alternative, intervals };
}

/** Where one criterion holds all weight, the others share what it gives up equally. */
function meanOfOthers(utilities: Float64Array, i: number, j: number, m: number): number {
  let sum = 0;
  for (let k = 0; k < m; k++) if (k !== j) sum += utilities[i * m + k]!;
  return m > 1 ? sum / (m - 1) : 0;
}
