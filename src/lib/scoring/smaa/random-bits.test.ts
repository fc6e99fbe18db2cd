import { expect, test } from 'vitest';
import { randomBits, xoshiro } from './random-bits.ts';

test('xoshiro(1, 2, 3, 4) gives the numbers of the published algorithm, worked out by hand', () => {
  const bits = xoshiro(1, 2, 3, 4);
  expect([bits(), bits(), bits()]).toEqual([11520, 0, 5927040]);
});

test('randomBits(seed) repeats itself for one seed and differs for its neighbor', () => {
  const first = (seed: number) => Array.from({ length: 4 }, randomBits(seed));
  expect(first(1234)).toEqual(first(1234));
  expect(first(1234)).not.toEqual(first(1235));
});

test('randomBits(seed) sets each of the 32 bits half the time', () => {
  const bits = randomBits(0);
  const set = new Array<number>(32).fill(0);
  for (let k = 0; k < 10_000; k++) {
    const word = bits();
    for (let bit = 0; bit < 32; bit++) set[bit]! += (word >>> bit) & 1;
  }
  // Five standard deviations of a fair coin: 5 x sqrt(10,000) / 2.
  for (const count of set) expect(Math.abs(count - 5000)).toBeLessThan(250);
});
