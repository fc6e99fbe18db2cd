import type { Draws } from './draws.ts';
import type { SmaaProblem } from './smaa.ts';
import type { Tally } from './tally.ts';

/** Scores, ranks and counts draws. Every kernel must count the same from the same draws. */
export interface Kernel {
  /** The caller fills it and then calls `count`. */
  draws: Draws;
  /** Counts the first draws of the batch. */
  count(draws: number): void;
  /** Everything counted so far. */
  tally(): Tally;
}

/** Makes a kernel for one problem, or undefined where it cannot serve that problem or this machine. */
export type MakeKernel = (problem: SmaaProblem, pairwise: boolean) => Kernel | undefined;
