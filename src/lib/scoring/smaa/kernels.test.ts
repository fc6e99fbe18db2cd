import { describe, expect, test } from 'vitest';
import { plainKernel } from './plain-kernel.ts';
import { randomBits } from './random-bits.ts';
import { simulation } from './simulation.ts';
import type { SmaaProblem } from './smaa.ts';
import { wasmKernel } from './wasm-kernel.ts';
import type { WeightSpace } from './weight-space.ts';

/** Utilities that look random; each is missing, so that its row is uncertain, with the given chance. */
function problem(n: number, m: number, space: WeightSpace, missing = 0): SmaaProblem {
  const bits = randomBits(n * 1000 + m);
  const share = () => bits() / 2 ** 32;
  const low = Float64Array.from({ length: n * m }, share);
  const high = low.slice();
  for (let at = 0; at < n * m; at++) {
    if (share() >= missing) continue;
    low[at] = 0;
    high[at] = 1;
  }
  return { n, m, low, high: missing === 0 ? low : high, space };
}

function both(given: SmaaProblem, draws: number) {
  const options = { draws, seed: 11, pairwise: true };
  const fast = simulation(given, options, [wasmKernel]);
  const plain = simulation(given, options, [plainKernel]);
  fast.advance(draws);
  plain.advance(draws);
  return [fast.result(), plain.result()] as const;
}

describe('the WebAssembly kernel counts as plain TypeScript does', () => {
  test.each<[string, SmaaProblem, number]>([
    ['over the whole simplex', problem(30, 6, { type: 'uniform' }), 1000],
    ['with a row to spare in its last block', problem(61, 20, { type: 'ordered' }), 777],
    ['with uncertain rows', problem(70, 5, { type: 'uniform' }, 0.1), 1000],
    [
      'within a box',
      problem(50, 7, { type: 'relative_box', weights: [1, 2, 3, 4, 5, 0, 7], delta: 1 }, 0.02),
      1000
    ],
    ['above least weights', problem(40, 3, { type: 'lower_bounds', bounds: [0.1, 0.2, 0.3] }), 300],
    ['in an order of ones own', problem(41, 3, { type: 'ordered', order: [2, 0, 1] }), 300],
    ['for one alternative', problem(1, 3, { type: 'uniform' }), 10],
    ['for more draws than its small counters hold', problem(3, 2, { type: 'uniform' }), 140_000]
  ])('%s', (_, given, draws) => {
    const [fast, plain] = both(given, draws);
    expect(fast).toEqual(plain);
  });

  test('when twins tie in every draw, and others in some', () => {
    const given = problem(9, 3, { type: 'uniform' });
    given.low.copyWithin(0, 3, 6);
    const [fast, plain] = both(given, 500);
    expect(fast).toEqual(plain);
    const steps = Float64Array.from({ length: 40 }, (_, at) => ((at * 7) % 3) / 2);
    const [one, other] = both({ n: 20, m: 2, low: steps, high: steps, space: { type: 'uniform' } }, 500);
    expect(one).toEqual(other);
  });
});
