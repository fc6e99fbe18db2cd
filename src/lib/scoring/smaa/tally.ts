/** What has been counted so far. Simulations count whole draws and rounded weights, so their tallies add up the same in any order. */
export interface Tally {
  draws: number;
  /** n x n draws: row = alternative, column = place from 0, of draws in which it stands there alone. */
  places: Float64Array;
  /** n x m: sum of the weights with which the row came first alone. */
  firsts: Float64Array;
  /** n - 1 draws in which the next alternative scored above this one; half a draw for a tie. */
  overtakes: Float64Array;
  /** n x n draws in which the row beat the column, half a draw for a tie; empty when not asked for. */
  wins: Float64Array;
  /** Draws in which an alternative shares places with others; see `Tie` for the keys. */
  shared: Map<number, number>;
  /** The same, first places alone: sums of weights, m of them. */
  sharedFirsts: Map<number, Float64Array>;
}

/** An alternative, the first of the places it shares, and how many share them. */
export interface Tie {
  i: number;
  from: number;
  size: number;
}

/** A tie as one number. */
function keyOf({ i, from, size }: Tie, n: number): number {
  return (i * n + from) * (n + 1) + size;
}

/** The tie of a key. */
export function tieOf(key: number, n: number): Tie {
  const cell = Math.floor(key / (n + 1));
  return { i: Math.floor(cell / n), from: cell % n, size: key % (n + 1) };
}

/** An empty tally. */
export function newTally(n: number, m: number, pairwise: boolean): Tally {
  return {
    draws: 0,
    places: new Float64Array(n * n),
    firsts: new Float64Array(n * m),
    overtakes: new Float64Array(n - 1),
    wins: new Float64Array(pairwise ? n * n : 0),
    shared: new Map(),
    sharedFirsts: new Map()
  };
}

/**
 * Rounds the weights of a draw to multiples of 2^-32: sums of 2^20 such weights are exact, so they do not hang on the
 * order in which draws are counted. Added to 2^20, a number up to 1 keeps just that many places.
 */
export function roundWeights(weights: Float64Array, at: number, m: number): void {
  for (let k = at; k < at + m; k++) weights[k] = weights[k]! + 1048576 - 1048576;
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
  let next = scores[order[0]!]!;
  for (let from = 0; from < n;) {
    const score = next;
    let to = from + 1;
    while (to < n && (next = scores[order[to]!]!) === score) to++;
    if (to === from + 1) {
      const i = order[from]!;
      places[i * n + from]! += amount;
      if (from === 0) addWeights(firsts, i * m, weights, at, m, amount);
    } else countTie(tally, order, from, to, weights, at, amount);
    if (wins.length > 0) countWins(wins, order, from, to, amount);
    from = to;
  }
  let own = scores[0]!;
  for (let i = 0; i + 1 < n; i++) {
    const other = scores[i + 1]!;
    if (other > own) overtakes[i]! += amount;
    else if (other === own) overtakes[i]! += amount / 2;
    own = other;
  }
  tally.draws += amount;
}

function countTie(
  { firsts, shared, sharedFirsts }: Tally,
  order: Uint32Array,
  from: number,
  to: number,
  weights: Float64Array,
  at: number,
  amount: number
): void {
  const n = order.length;
  const m = firsts.length / n;
  for (let k = from; k < to; k++) {
    const key = keyOf({ i: order[k]!, from, size: to - from }, n);
    shared.set(key, (shared.get(key) ?? 0) + amount);
    if (from > 0) continue;
    const sums = sharedFirsts.get(key) ?? new Float64Array(m);
    addWeights(sums, 0, weights, at, m, amount);
    sharedFirsts.set(key, sums);
  }
}

function addWeights(
  sums: Float64Array,
  to: number,
  weights: Float64Array,
  at: number,
  m: number,
  amount: number
): void {
  for (let j = 0; j < m; j++) sums[to + j]! += weights[at + j]! * amount;
}

/** Those from `from` to before `to` beat all that follow, and each other by half. */
function countWins(wins: Float64Array, order: Uint32Array, from: number, to: number, amount: number): void {
  const n = order.length;
  for (let k = from; k < to; k++) {
    const row = order[k]! * n;
    for (let other = from; other < to; other++) if (other !== k) wins[row + order[other]!]! += amount / 2;
    for (let other = to; other < n; other++) wins[row + order[other]!]! += amount;
  }
}

/** Adds a tally to another. */
export function addTally(to: Tally, from: Tally): void {
  to.draws += from.draws;
  for (const part of ['places', 'firsts', 'overtakes', 'wins'] as const) addArray(to[part], from[part]);
  for (const [key, draws] of from.shared) to.shared.set(key, (to.shared.get(key) ?? 0) + draws);
  for (const [key, sums] of from.sharedFirsts) {
    const own = to.sharedFirsts.get(key);
    if (own) addArray(own, sums);
    else to.sharedFirsts.set(key, sums.slice());
  }
}

/** A loop and not map(): squares of the number of alternatives are added, before a screen that waits. */
function addArray(to: Float64Array, from: Float64Array | Uint32Array): void {
  for (let k = 0; k < to.length; k++) to[k]! += from[k]!;
}
