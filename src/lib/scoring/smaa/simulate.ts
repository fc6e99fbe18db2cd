import { asWeightedSum } from './as-weighted-sum.ts';
import { everyKernel } from './every-kernel.ts';
import { simulation } from './simulation.ts';
import type { SmaaOptions, SmaaProblem, SmaaResult } from './smaa.ts';

/**
 * Ranks the alternatives in many draws of weights and uncertain values, and counts how often each takes each rank.
 * throws  RangeError as `simulation` does
 * source  Lahdelma & Salminen (2001), SMAA-2, Operations Research 49(3); Tervonen & Figueira (2008), A survey on
 *         stochastic multicriteria acceptability analysis methods
 */
export function simulateRanks(problem: SmaaProblem, options: SmaaOptions): SmaaResult {
  const run = simulation(asWeightedSum(problem), options, everyKernel);
  run.advance(options.draws);
  return run.result();
}
