import { drawCounter } from './draw-counter.ts';
import { alternativesIn } from './groups.ts';
import type { MakeKernel } from './kernel.ts';
import type { SmaaOptions, SmaaProblem, SmaaResult } from './smaa.ts';
import { summarize } from './summarize.ts';
import { addTally, newTally, type Tally } from './tally.ts';

/** Draws of a simulation, numbered from 0: `from` to before `to`. */
export interface DrawRange {
  from: number;
  to: number;
}

/** A simulation that is made a little at a time, so that whoever runs it can stop in between, or share it out. */
export interface Simulation {
  /** Makes up to `most` further draws and says whether all are made or handed out. */
  advance(most: number): boolean;
  /** Hands out up to `most` further draws for others to count; undefined where none are left. */
  handOut(most: number): DrawRange | undefined;
  /** Takes in what others counted of them. */
  takeIn(tally: Tally): void;
  /** Counts draws that were handed out in vain. */
  count(range: DrawRange): void;
  /** What the draws so far show; at least one must have been made. */
  result(): SmaaResult;
}

/**
 * Sets up a simulation; no draw is made yet.
 * problem  put as a weighted sum where it can be (`asWeightedSum`), or it takes a slower kernel
 * kernels  tried in turn
 * throws   RangeError when a matrix is not n x m, there is nothing to rank, draws is no whole number above 0, or
 *          the weight space holds no weights, or no kernel serves
 */
export function simulation(
  problem: SmaaProblem,
  { draws, seed, pairwise = false }: SmaaOptions,
  kernels: readonly MakeKernel[]
): Simulation {
  check(problem, draws);
  const { m } = problem;
  const n = alternativesIn(problem);
  const counter = drawCounter(problem, { seed, pairwise }, kernels);
  let others: Tally | undefined;
  let next = 0;
  const handOut = (most: number): DrawRange | undefined => {
    const from = next;
    next = Math.min(draws, from + most);
    return next > from ? { from, to: next } : undefined;
  };
  return {
    advance(most) {
      const range = handOut(most);
      if (range) counter.count(range.from, range.to);
      return next === draws;
    },
    handOut,
    takeIn: (tally) => {
      others ??= newTally(n, m, pairwise);
      addTally(others, tally);
    },
    count: ({ from, to }) => {
      counter.count(from, to);
    },
    result() {
      const own = counter.tally();
      if (!others) return summarize(own, { n, m, seed });
      const all = newTally(n, m, pairwise);
      for (const part of [own, others]) addTally(all, part);
      return summarize(all, { n, m, seed });
    }
  };
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
