import { describe, expect, test } from 'vitest';
import { drawCounter } from './draw-counter.ts';
import type { MakeKernel } from './kernel.ts';
import { plainKernel } from './plain-kernel.ts';
import { summarize } from './summarize.ts';
import type { SmaaProblem } from './smaa.ts';
import { addTally, newTally } from './tally.ts';
import { wasmKernel } from './wasm-kernel.ts';

/** The last three are alike and tie in every draw, so that thirds of draws are counted. */
const low = Float64Array.of(0.9, 0.1, 0.2, 0.7, 0.6, 0.2, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
const problem: SmaaProblem = { n: 6, m: 2, low, high: low, space: { type: 'uniform' } };
const options = { seed: 9, pairwise: true };
const shape = { n: 6, m: 2, seed: 9 };

describe('drawCounter(problem) counts the same draws to the last bit, whoever counts which and when', () => {
  test.each<[string, readonly MakeKernel[]]>([
    ['in WebAssembly', [wasmKernel]],
    ['in plain TypeScript', [plainKernel]]
  ])('%s', (_, kernels) => {
    const whole = drawCounter(problem, options, kernels);
    whole.count(0, 1000);
    // Cut within blocks of 64 and within groups of four.
    const [one, other] = [drawCounter(problem, options, kernels), drawCounter(problem, options, kernels)];
    one.count(130, 777);
    other.count(777, 1000);
    other.count(0, 1);
    other.count(1, 130);
    const all = newTally(6, 2, true);
    for (const counter of [other, one]) addTally(all, counter.tally());
    expect(all.draws).toBe(1000);
    expect(summarize(all, shape)).toEqual(summarize(whole.tally(), shape));
  });
});
