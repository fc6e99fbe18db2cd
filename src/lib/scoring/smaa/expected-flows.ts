import { unicriterionFlows, type Thresholds } from '../aggregate/unicriterion-flows.ts';
import type { SmaaProblem } from './smaa.ts';

/**
 * Net flows of every row at its low and at its high end, each against all others in the middle of their coins: half
 * of a comparison with the other's low end and half of one with its high end. A row's own coin thus counts in full
 * and those of others by their mean, which keeps the flows the same in every draw.
 * returns  low and high flows, n x m each, -1 to 1
 */
export function expectedFlows(
  { n, m, low, high }: Pick<SmaaProblem, 'n' | 'm' | 'low' | 'high'>,
  thresholds: Thresholds
): [low: Float64Array, high: Float64Array] {
  if (n === 1) return [new Float64Array(m), new Float64Array(m)];
  const ends = new Float64Array(2 * n * m);
  ends.set(low);
  ends.set(high, n * m);
  const flows = unicriterionFlows(ends, m, thresholds);
  const own = (at: number, sign: 1 | -1) =>
    // Without the comparison with its own other end.
    ((2 * n - 1) * flows[at + (sign === 1 ? n * m : 0)]! - sign * net(high[at]! - low[at]!, thresholds)) /
    (2 * n - 2);
  return [low.map((_, at) => own(at, -1)), high.map((_, at) => own(at, 1))];
}

/** Preference of a difference over its opposite. */
function net(difference: number, thresholds: Thresholds): number {
  return difference < 0 ? -preference(-difference, thresholds) : preference(difference, thresholds);
}

function preference(difference: number, { q, p }: Thresholds): number {
  if (difference <= q) return 0;
  return p <= q || difference >= p ? 1 : (difference - q) / (p - q);
}
