import type { SmaaResult } from './smaa.ts';
import type { Tally } from './tally.ts';

/** Turns counts into shares, mean weights, and the mean and spread of ranks. */
export function summarize(
  { places, firsts, overtakes, wins }: Tally,
  { n, m, draws, seed }: { n: number; m: number; draws: number; seed: number }
): SmaaResult {
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

/** A loop and not map(), which takes ten times as long. */
function shares(counts: Float64Array, draws: number): Float64Array {
  const all = new Float64Array(counts.length);
  for (let k = 0; k < all.length; k++) all[k] = counts[k]! / draws;
  return all;
}
