import type { SmaaResult } from './smaa.ts';
import { tieOf, type Tally } from './tally.ts';

/** Turns counts into shares, mean weights, and the mean and spread of ranks. */
export function summarize(tally: Tally, { n, m, seed }: { n: number; m: number; seed: number }): SmaaResult {
  const { draws, overtakes, wins } = tally;
  const { places, firsts } = settle(tally, n, m);
  const acceptability = shares(places, draws);
  const expectedRank = new Float64Array(n);
  const rankSd = new Float64Array(n);
  const centralWeights = new Float64Array(n * m);
  for (let i = 0; i < n; i++) {
    let mean = 0;
    for (let place = 0; place < n; place++) mean += acceptability[i * n + place]! * (place + 1);
    let variance = 0;
    for (let place = 0; place < n; place++)
      variance += acceptability[i * n + place]! * (place + 1 - mean) ** 2;
    expectedRank[i] = mean;
    rankSd[i] = Math.sqrt(variance);
    // 0 / 0 = NaN: an alternative that is never first has no central weights.
    for (let at = i * m; at < i * m + m; at++) centralWeights[at] = firsts[at]! / places[i * n]!;
  }
  return {
    n,
    m,
    draws,
    seed,
    acceptability,
    overtaken: shares(overtakes, draws),
    ...(wins.length > 0 && { pairwise: shares(wins, draws) }),
    centralWeights,
    expectedRank,
    rankSd
  };
}

/** Gives tied alternatives even shares of their places, in the order of keys and not of events. */
function settle({ places, firsts, shared, sharedFirsts }: Tally, n: number, m: number) {
  if (shared.size === 0) return { places, firsts };
  const settled = { places: places.slice(), firsts: firsts.slice() };
  for (const [key, draws] of byKey(shared)) {
    const { i, from, size } = tieOf(key, n);
    for (let place = from; place < from + size; place++) settled.places[i * n + place]! += draws / size;
  }
  for (const [key, sums] of byKey(sharedFirsts)) {
    const { i, size } = tieOf(key, n);
    for (let j = 0; j < m; j++) settled.firsts[i * m + j]! += sums[j]! / size;
  }
  return settled;
}

function byKey<Value>(map: Map<number, Value>): [number, Value][] {
  return [...map].sort(([a], [b]) => a - b);
}

/** A loop and not map(), which takes ten times as long. */
function shares(counts: Float64Array, draws: number): Float64Array {
  const all = new Float64Array(counts.length);
  for (let k = 0; k < all.length; k++) all[k] = counts[k]! / draws;
  return all;
}
