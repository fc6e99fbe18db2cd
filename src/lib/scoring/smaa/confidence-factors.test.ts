import { expect, test } from 'vitest';
import { confidenceFactors } from './confidence-factors.ts';

test('confidenceFactors(problem) multiplies the coins that would put others ahead', () => {
  // At its own weights the first scores 0.6; the second 0.2 or 0.8; the third 0.5 or 0.9.
  const low = Float64Array.of(0.6, 0.2, 0.5);
  const high = Float64Array.of(0.6, 0.8, 0.9);
  const problem = { n: 3, m: 1, low, high, space: { type: 'uniform' } as const };
  const factors = confidenceFactors(problem, Float64Array.of(1, 1, NaN));
  expect(factors[0]).toBe(0.25);
  // The second must stand high, and the third low.
  expect(factors[1]).toBe(0.25);
  expect(factors[2]).toBeNaN();
});
