import type { SmaaProblem } from './smaa.ts';
import type { Tally } from './tally.ts';

/** Makes, scores, ranks and counts draws. Every kernel must count the same, to the last bit, for the same seed. */
export interface Kernel {
  /** Counts the draws of a block from `from` to before `to`, 0 to blockSize. */
  count(block: number, from: number, to: number): void;
  /** Everything counted so far. */
  tally(): Tally;
}

export interface KernelOptions {
  seed: number;
  /** Whether to count who beats whom. */
  pairwise: boolean;
}

/** Makes a kernel for one problem, or undefined where it cannot serve that problem or this machine. */
export type MakeKernel = (problem: SmaaProblem, options: KernelOptions) => Kernel | undefined;
