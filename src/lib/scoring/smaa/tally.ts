/** What a simulation has counted so far. */
export interface Tally {
  draws: number;
  /** n x n draws: row = alternative, column = place from 0. Tied alternatives share their places evenly. */
  places: Float64Array;
  /** n x m: sum of the weights with which the row came first. */
  firsts: Float64Array;
  /** n - 1 draws in which the next alternative scored above this one. */
  overtakes: Float64Array;
  /** n x n draws in which the row beat the column; empty when not asked for. */
  wins: Float64Array;
}

/** An empty tally. */
export function newTally(n: number, m: number, pairwise: boolean): Tally {
  return {
    draws: 0,
    places: new Float64Array(n * n),
    firsts: new Float64Array(n * m),
    overtakes: new Float64Array(n - 1),
    wins: new Float64Array(pairwise ? n * n : 0)
  };
}

/**
 * Counts one draw. Only scores equal to the last bit tie: twins do, in every draw; anyone else has probability 0.
 * scores   n numbers
 * order    positions from the highest score to the lowest
 * weights  of the draw, m numbers from place `at`
 * amount   how many draws it stands for
 */
export function countDraw(
  tally: Tally,
  scores: Float64Array,
  order: Uint32Array,
  weights: Float64Array,
  at: number,
  amount = 1
): void {
  const { places, firsts, overtakes, wins } = tally;
  const n = order.length;
  const m = firsts.length / n;
  let from = 0;
  while (from < n) {
    let to = from + 1;
    while (to < n && scores[order[to]!] === scores[order[from]!]) to++;
    const share = amount / (to - from);
    for (let k = from; k < to; k++) {
      const i = order[k]!;
      for (let place = from; place < to; place++) places[i * n + place]! += share;
      if (from === 0) for (let j = 0; j < m; j++) firsts[i * m + j]! += weights[at + j]! * share;
      if (wins.length === 0) continue;
      for (let other = from; other < to; other++) if (other !== k) wins[i * n + order[other]!]! += amount / 2;
      for (let other = to; other < n; other++) wins[i * n + order[other]!]! += amount;
    }
    from = to;
  }
  for (let i = 0; i + 1 < n; i++) {
    if (scores[i + 1]! > scores[i]!) overtakes[i]! += amount;
    else if (scores[i + 1]! === scores[i]!) overtakes[i]! += amount / 2;
  }
  tally.draws += amount;
}
