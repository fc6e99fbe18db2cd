import { expect, test } from 'vitest';
import { blockSize } from './block-states.ts';
import { fillDraws, newDraws } from './draws.ts';
import { weightSampler } from './sample-weights.ts';

const blocks = 1000;

/** Whether the first of three weights is above a half, draw by draw; that has probability (1 - 1/2)^2. */
function isLarge(seed: number): boolean[] {
  const draws = newDraws(3, 0);
  const sample = weightSampler({ type: 'uniform' }, 3);
  return Array.from({ length: blocks }, (_, block) => {
    fillDraws(draws, { seed, block, count: blockSize }, sample);
    return Array.from({ length: blockSize }, (__, draw) => draws.weights[draw * 3]! > 0.5);
  }).flat();
}

/** Share of draws, and how far it may lie from its expectation: five standard deviations. */
function expectShare(holds: readonly boolean[], wanted: number) {
  const share = holds.filter(Boolean).length / holds.length;
  expect(Math.abs(share - wanted)).toBeLessThan(5 * Math.sqrt((wanted * (1 - wanted)) / holds.length));
}

test('fillDraws(block) draws from the weight space, and as if no draw knew of another', () => {
  const large = isLarge(1234);
  expectShare(large, 1 / 4);
  // The next draw (another generator), the fourth next (the same one) and the same one of the next block.
  for (const lag of [1, 2, 4, blockSize]) {
    expectShare(
      large.slice(lag).map((one, at) => one && large[at]!),
      1 / 16
    );
  }
  expectShare(
    isLarge(1235).map((one, at) => one && large[at]!),
    1 / 16
  );
});

test('fillDraws(count) makes the first draws of a block as when it makes them all', () => {
  const sample = weightSampler({ type: 'uniform' }, 4);
  const [all, some] = [newDraws(4, 40), newDraws(4, 40)];
  fillDraws(all, { seed: 5, block: 3, count: blockSize }, sample);
  fillDraws(some, { seed: 5, block: 3, count: 10 }, sample);
  expect(some.weights.subarray(0, 40)).toEqual(all.weights.subarray(0, 40));
  expect(some.coins.subarray(0, 20)).toEqual(all.coins.subarray(0, 20));
  expect(some.weights[40]).toBe(0);
});
