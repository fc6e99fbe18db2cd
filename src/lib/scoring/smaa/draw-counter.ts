import { blockSize } from './block-states.ts';
import type { KernelOptions, MakeKernel } from './kernel.ts';
import type { SmaaProblem } from './smaa.ts';
import type { Tally } from './tally.ts';

/** Counts draws of one simulation, whichever and in whatever order: several counters can share one out. */
export interface DrawCounter {
  /** Counts the draws from `from` to before `to`, numbered from 0. */
  count(from: number, to: number): void;
  /** Everything counted so far. */
  tally(): Tally;
}

/**
 * Sets up a counter; no draw is made yet.
 * problem  put as a weighted sum where it can be (`asWeightedSum`), or it takes a slower kernel
 * kernels  tried in turn
 * throws   RangeError when the weight space holds no weights, or no kernel serves
 */
export function drawCounter(
  problem: SmaaProblem,
  options: KernelOptions,
  kernels: readonly MakeKernel[]
): DrawCounter {
  const kernel = firstOf(kernels, (make) => make(problem, options));
  if (!kernel) throw new RangeError(`No kernel of ${kernels.length} serves this problem.`);
  return {
    count(from, to) {
      for (let at = from; at < to;) {
        const block = Math.floor(at / blockSize);
        const start = block * blockSize;
        const end = Math.min(to, start + blockSize);
        kernel.count(block, at - start, end - start);
        at = end;
      }
    },
    tally: () => kernel.tally()
  };
}

function firstOf<From, To>(list: readonly From[], to: (one: From) => To | undefined): To | undefined {
  for (const one of list) {
    const found = to(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
