import type { SmaaResult } from './smaa.ts';
import type { Tally } from './tally.ts';

/** Turns counts into shares, mean weights, and the mean and spread of ranks. */
export function summarize(
  { places, firsts, overtakes, wins }: Tally,
  { n, m, draws, seed }: { n: number; m: number; draws: number; seed: number }
): SmaaResult {
  const acceptability = places.map((count) => count / draws);
  const expectedRank = new Float64Array(n);
  const rankSd = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let mean = 0;
    for (let place = 0; place < n; place++) mean += acceptability[i * n + place]! * (place + 1);
    let variance = 0;
    for (let place = 0; place < n; place++)
      variance += acceptability[i * n + place]! * (place + 1 - mean) ** 2;
    expectedRank[i] = mean;
    rankSd[i] = Math.sqrt(variance);
  }
  return {
    n,
    m,
    draws,
    seed,
    acceptability,
    overtaken: overtakes.map((count) => count / draws),
    ...(wins.length > 0 && { pairwise: wins.map((count) => count / draws) }),
    // 0 / 0 = NaN: an alternative that is never first has no central weights.
    centralWeights: firsts.map((sum, at) => sum / places[Math.floor(at / m) * n]!),
    expectedRank,
    rankSd
  };
}
