import { gaussLegendre } from './gauss-legendre.ts';
import { normalBelow, normalDensity } from './normal.ts';

/** Beyond eight and a half standard deviations lies less than 1e-16 of a normal distribution. */
const reach = 8.5;
const nodes = gaussLegendre(160, 0, 1);

/**
 * Chances of each rank for alternatives with independent normal scores.
 * means, spreads  n numbers; a spread of 0 is a certain score
 * returns         n x n, row = alternative, column = rank - 1
 */
export function normalRanks(means: Float64Array, spreads: Float64Array): Float64Array {
  const n = means.length;
  const chances = new Float64Array(n * n);
  const above = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (n === 2) {
      const first = beats(means[i]! - means[1 - i]!, Math.hypot(spreads[0]!, spreads[1]!));
      chances[i * 2] = first;
      chances[i * 2 + 1] = 1 - first;
      continue;
    }
    for (const { at, share } of placesOf(i, means, spreads)) {
      const score = means[i]! + spreads[i]! * at;
      // How many others lie above it: a sum of independent coins, built up one by one.
      above.fill(0);
      above[0] = 1;
      let counted = 0;
      for (let k = 0; k < n; k++) {
        if (k === i) continue;
        const chance = beats(means[k]! - score, spreads[k]!);
        counted++;
        for (let place = counted; place > 0; place--)
          above[place] = above[place]! * (1 - chance) + above[place - 1]! * chance;
        above[0]! *= 1 - chance;
      }
      for (let place = 0; place < n; place++) chances[i * n + place]! += share * above[place]!;
    }
  }
  return chances;
}

/**
 * Where the score of one alternative may stand, in its own standard deviations. The line is cut at the scores that are
 * certain, or nearly so beside it: others pass it there at one stroke, which no smooth rule could follow.
 */
function placesOf(
  i: number,
  means: Float64Array,
  spreads: Float64Array
): Iterable<{ at: number; share: number }> {
  const spread = spreads[i]!;
  if (spread === 0) return [{ at: 0, share: 1 }];
  const cuts = [-reach, reach];
  means.forEach((mean, k) => {
    const at = (mean - means[i]!) / spread;
    if (k !== i && spreads[k]! < spread / 50 && Math.abs(at) < reach) cuts.push(at);
  });
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, k) => {
    const from = cuts[k]!;
    return nodes.map((node) => {
      const at = from + node.at * (to - from);
      return { at, share: node.weight * (to - from) * normalDensity(at) };
    });
  });
}

/** Chance that a normal variable with this mean and spread is above 0; a certain 0 is a tie, half of it. */
function beats(mean: number, spread: number): number {
  if (spread > 0) return normalBelow(mean / spread);
  return mean > 0 ? 1 : mean < 0 ? 0 : 0.5;
}
