import { describe, expect, test } from 'vitest';
import { everyKernel } from './every-kernel.ts';
import { simulation } from './simulation.ts';
import type { SmaaProblem } from './smaa.ts';
import { countAsHelper } from './count-as-helper.ts';
import { drawHelpers, type HelperWorker } from './draw-helpers.ts';

const draws = 5000;
const options = { draws, seed: 1234, pairwise: true };
/** The last two are twins; the third has a gap. */
const low = Float64Array.of(0.9, 0.1, 0.4, 0.2, 0.8, 0.5, 0.6, 0, 0.1, 0.5, 0.5, 0.3, 0.5, 0.5, 0.3);
const high = low.map((utility, at) => (at === 7 ? 1 : utility));
const sums: SmaaProblem = { n: 5, m: 3, low, high, space: { type: 'uniform' } };

/** A worker that answers in a later turn, as a real one does, and breaks at its n-th message where that is asked for. */
function worker(breaksAt = Infinity) {
  let came = 0;
  let fail: () => void = () => undefined;
  const take = countAsHelper((data) => {
    queueMicrotask(() => one.onmessage?.(new MessageEvent('message', { data })));
  });
  const one: HelperWorker = {
    onmessage: null,
    postMessage: (message) => {
      setTimeout(() => {
        if (++came < breaksAt) void take(message);
        else fail();
      });
    },
    addEventListener: (_, listener) => {
      fail = listener;
    },
    terminate: () => undefined
  };
  return one;
}

/** Shares a simulation out, its own part in steps of 100 draws, and takes in what came back. */
async function shared(problem: SmaaProblem, workers: HelperWorker[]) {
  const all = simulation(problem, options, everyKernel);
  const handedOut: number[] = [];
  const helpers = drawHelpers(workers, { problem, seed: options.seed, pairwise: true }, () => {
    const range = all.handOut(90);
    if (range) handedOut.push(range.from);
    return range;
  });
  while (!all.advance(100)) await new Promise((resolve) => setTimeout(resolve));
  for (const outcome of await helpers.finish()) {
    if ('tally' in outcome) all.takeIn(outcome.tally);
    else outcome.uncounted.forEach(all.count);
  }
  return { result: all.result(), handedOut: handedOut.length };
}

function alone(problem: SmaaProblem) {
  const all = simulation(problem, options, everyKernel);
  all.advance(draws);
  return all.result();
}

describe('drawHelpers(workers) share draws out without changing the last bit of what they show', () => {
  test.each<[string, SmaaProblem]>([
    ['sums, ties and gaps', sums],
    ['TOPSIS', { ...sums, method: { id: 'topsis' } }]
  ])('%s', async (_, problem) => {
    for (const workers of [[], [worker()], [worker(), worker(), worker()]]) {
      const { result, handedOut } = await shared(problem, workers);
      expect(result).toEqual(alone(problem));
      expect(handedOut > 0).toBe(workers.length > 0);
    }
  });

  test('when one of them breaks', async () => {
    for (const breaksAt of [1, 2, 4]) {
      const { result } = await shared(sums, [worker(breaksAt), worker()]);
      expect(result).toEqual(alone(sums));
    }
  });
});
