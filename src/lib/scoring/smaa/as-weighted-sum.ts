import { thresholdsFor } from '../aggregate/promethee-2.ts';
import { lifted } from '../aggregate/weighted-geometric.ts';
import { expectedFlows } from './expected-flows.ts';
import type { SmaaProblem } from './smaa.ts';

/**
 * Puts a problem whose method ranks as a weighted sum of other numbers in those numbers, so that the kernels of the
 * weighted sum serve it: logarithms for the geometric mean, net flows brought to 0-1 for PROMETHEE II.
 * returns  the problem itself where its method does not, or where groups need the very scores of their rows
 */
export function asWeightedSum(problem: SmaaProblem): SmaaProblem {
  const { method, ...rest } = problem;
  if (method?.id === 'weighted-sum') return rest;
  if (method?.id === 'weighted-geometric' && !problem.groups)
    return { ...rest, ...both(problem, logarithms) };
  if (method?.id !== 'promethee-2') return problem;
  const [low, high] = expectedFlows(problem, thresholdsFor(method.parameters ?? {}));
  return { ...rest, low: low.map(toShare), high: high.map(toShare) };
}

function both({ low, high }: SmaaProblem, change: (utilities: Float64Array) => Float64Array) {
  const changed = change(low);
  return { low: changed, high: low === high ? changed : change(high) };
}

function logarithms(utilities: Float64Array): Float64Array {
  return utilities.map(lifted);
}

function toShare(flow: number): number {
  return (1 + flow) / 2;
}
