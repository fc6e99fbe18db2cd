import { bucketOrder } from './bucket-order.ts';
import type { SmaaProblem, SmaaResult } from './smaa.ts';
import { summarize } from './summarize.ts';
import { countDraw, newTally } from './tally.ts';
import type { WeightSpace } from './weight-space.ts';

/**
 * What `simulateRanks` estimates, exactly, where that is cheap: weighted sums of certain values on two criteria. The
 * weights are then an interval of a line, cut where two alternatives score the same; between cuts no rank changes.
 * returns  undefined for any other problem
 */
export function exactRanks(problem: SmaaProblem, pairwise: boolean): SmaaResult | undefined {
  const { n, m, low, high, space } = problem;
  const interval = m === 2 && n <= 100 && low === high && !problem.method ? intervalOf(space) : undefined;
  if (!interval || interval[1] - interval[0] < 1e-12) return undefined;
  const cuts = cutsWithin(low, interval);
  const tally = newTally(n, m, pairwise);
  const order = bucketOrder(n);
  const scores = new Float64Array(n);
  for (let k = 1; k < cuts.length; k++) {
    const middle = (cuts[k]! + cuts[k - 1]!) / 2;
    const share = (cuts[k]! - cuts[k - 1]!) / (interval[1] - interval[0]);
    for (let i = 0; i < n; i++) scores[i] = middle * low[2 * i]! + (1 - middle) * low[2 * i + 1]!;
    countDraw(tally, scores, order(scores), Float64Array.of(middle, 1 - middle), 0, share);
  }
  return summarize(tally, { n, m, seed: 0 });
}

/** Where the weight of the first of two criteria lies, evenly; undefined for a space that is not even. */
function intervalOf(space: WeightSpace): [number, number] | undefined {
  if (space.type === 'uniform') return [0, 1];
  if (space.type === 'ordered') return (space.order?.[0] ?? 0) === 0 ? [0.5, 1] : [0, 0.5];
  if (space.type === 'lower_bounds') return [space.bounds[0]!, 1 - space.bounds[1]!];
  return undefined;
}

/** The ends of the interval and, between them, every weight at which two alternatives score the same; rising. */
function cutsWithin(utilities: Float64Array, [from, to]: [number, number]): number[] {
  const cuts = [from, to];
  for (let i = 0; i < utilities.length; i += 2) {
    for (let k = 0; k < i; k += 2) {
      const first = utilities[i]! - utilities[k]!;
      const second = utilities[i + 1]! - utilities[k + 1]!;
      // first w + second (1 - w) = 0
      const cut = second / (second - first);
      if (cut > from && cut < to) cuts.push(cut);
    }
  }
  return cuts.sort((a, b) => a - b);
}
