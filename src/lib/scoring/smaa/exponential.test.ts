import { expect, test } from 'vitest';
import { exponential } from './exponential.ts';

test('exponential(bits) is -ln of the middle of a 2^-32th, over all powers of two', () => {
  for (let power = 0; power < 32; power++) {
    for (const b of [2 ** power, 2 ** power * 1.4142, 2 ** (power + 1) - 1].map(Math.floor)) {
      expect(exponential(() => b)).toBeCloseTo(-Math.log((b + 0.5) / 2 ** 32), 13);
    }
  }
  expect(exponential(() => 0)).toBeCloseTo(33 * Math.LN2, 13);
});
