import { asWeightedSum } from './as-weighted-sum.ts';
import { batchSize, fillDraws } from './draws.ts';
import type { MakeKernel } from './kernel.ts';
import { alternativesIn } from './groups.ts';
import { plainKernel } from './plain-kernel.ts';
import { randomBits } from './random-bits.ts';
import { weightSampler } from './sample-weights.ts';
import type { SmaaOptions, SmaaProblem, SmaaResult } from './smaa.ts';
import { summarize } from './summarize.ts';
import { wasmKernel } from './wasm-kernel.ts';

/** A simulation that is made a little at a time, so that whoever runs it can stop in between. */
export interface Simulation {
  /** Makes up to `most` further draws and says whether all are made. */
  advance(most: number): boolean;
  /** What the draws so far show; at least one must have been made. */
  result(): SmaaResult;
}

/**
 * Sets up a simulation; no draw is made yet.
 * kernels  tried in turn; the plain one serves when none of them does
 * throws   RangeError when a matrix is not n x m, there is nothing to rank, draws is no whole number above 0, or
 *          the weight space holds no weights
 */
export function simulation(
  problem: SmaaProblem,
  { draws, seed, pairwise = false }: SmaaOptions,
  kernels: readonly MakeKernel[] = [wasmKernel]
): Simulation {
  check(problem, draws);
  const { m } = problem;
  const n = alternativesIn(problem);
  const summed = asWeightedSum(problem);
  const sample = weightSampler(problem.space, m);
  const bits = randomBits(seed);
  const kernel = firstOf(kernels, (make) => make(summed, pairwise)) ?? plainKernel(summed, pairwise);
  let made = 0;
  return {
    advance(most) {
      const until = Math.min(draws, made + most);
      while (made < until) {
        const count = Math.min(batchSize, until - made);
        fillDraws(kernel.draws, count, sample, bits);
        kernel.count(count);
        made += count;
      }
      return made === draws;
    },
    result: () => summarize(kernel.tally(), { n, m, draws: made, seed })
  };
}

function firstOf<From, To>(list: readonly From[], to: (one: From) => To | undefined): To | undefined {
  for (const one of list) {
    const found = to(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function check({ n, m, low, high }: SmaaProblem, draws: number): void {
  if (n < 1 || m < 1)
    throw new RangeError(`Wanted at least one alternative and one criterion, got ${n} x ${m}.`);
  for (const matrix of new Set([low, high])) {
    if (matrix.length !== n * m) {
      throw new RangeError(`Wanted ${n} x ${m} utilities, got ${matrix.length}.`);
    }
    for (const utility of matrix) {
      if (!Number.isFinite(utility))
        throw new RangeError('Wanted finite utilities; a missing one has a low and a high end instead.');
    }
  }
  if (!(Number.isInteger(draws) && draws > 0)) {
    throw new RangeError(`Wanted a whole number of draws above 0, got ${draws}.`);
  }
}
