import { describe, expect, test } from 'vitest';
import { exponential } from './exponential.ts';
import { randomBits } from './random-bits.ts';
import { weightSampler } from './sample-weights.ts';
import type { WeightSpace } from './weight-space.ts';

const draws = 20_000;

/** Draws many weights and gives them row by row. */
function sample(space: WeightSpace, m: number): number[][] {
  const draw = weightSampler(space, m);
  const bits = randomBits(7);
  return Array.from({ length: draws }, () => {
    const weights = new Float64Array(m);
    draw(bits, weights, 0);
    return [...weights];
  });
}

const meanOf = (rows: number[][], j: number) => rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length;
const shareOf = (rows: number[][], holds: (row: number[]) => boolean) =>
  rows.filter(holds).length / rows.length;

test('exponential(bits) is -ln of an even number, to the last bits', () => {
  for (const b of [0, 1, 2, 3, 1000, 2 ** 31 - 1, 2 ** 31, 3037000499, 2 ** 32 - 1]) {
    const wanted = b === 0 ? 33 * Math.LN2 : -Math.log((b + 0.5) / 2 ** 32);
    expect(Math.abs(exponential(() => b) - wanted)).toBeLessThan(1e-14 * Math.max(1, wanted));
  }
});

describe('weightSampler(space) draws weights', () => {
  const spaces: WeightSpace[] = [
    { type: 'uniform' },
    { type: 'ordered' },
    { type: 'lower_bounds', bounds: [0.1, 0.2, 0.3] },
    { type: 'relative_box', weights: [5, 3, 2], delta: 0.25 }
  ];
  test.each(spaces)('that sum to 1: $type', (space) => {
    const errors = sample(space, 3).map((row) => Math.abs(row.reduce((a, b) => a + b) - 1));
    expect(Math.max(...errors)).toBeLessThan(1e-12);
  });

  test('even on the simplex: one of three is above a half in a quarter of draws', () => {
    const rows = sample({ type: 'uniform' }, 3);
    for (let j = 0; j < 3; j++) expect(meanOf(rows, j)).toBeCloseTo(1 / 3, 2);
    // P(w > x) = (1 - x)^2; normalized even numbers would give about 0.19.
    expect(shareOf(rows, (row) => row[0]! > 0.5)).toBeCloseTo(0.25, 1.7);
  });

  test('in the order asked for, with the centroid of Barron (1992): 11/18, 5/18, 2/18', () => {
    const rows = sample({ type: 'ordered', order: [2, 0, 1] }, 3);
    expect(rows.every((row) => row[2]! >= row[0]! && row[0]! >= row[1]!)).toBe(true);
    expect(meanOf(rows, 2)).toBeCloseTo(11 / 18, 2);
    expect(meanOf(rows, 0)).toBeCloseTo(5 / 18, 2);
    expect(meanOf(rows, 1)).toBeCloseTo(2 / 18, 2);
  });

  test('above their lower bounds, the rest shared out evenly', () => {
    const rows = sample({ type: 'lower_bounds', bounds: [0.1, 0.2, 0.3] }, 3);
    expect(rows.every((row) => row[0]! >= 0.1 && row[1]! >= 0.2 && row[2]! >= 0.3)).toBe(true);
    expect(meanOf(rows, 0)).toBeCloseTo(0.1 + 0.4 / 3, 2);
  });

  test('within a quarter of the given ones, a weight of 0 staying 0', () => {
    const rows = sample({ type: 'relative_box', weights: [2, 2, 0], delta: 0.25 }, 3);
    // Two equal weights drawn apart: their ratio lies between 0.75 / 1.25 and 1.25 / 0.75.
    const ratios = rows.map((row) => row[0]! / row[1]!);
    expect(Math.min(...ratios)).toBeGreaterThan(0.6);
    expect(Math.max(...ratios)).toBeLessThan(1 / 0.6);
    expect(Math.max(...ratios)).toBeGreaterThan(1.5);
    expect(rows.every((row) => row[2] === 0)).toBe(true);
  });
});

describe('weightSampler(space) refuses', () => {
  test.each<[WeightSpace, RegExp]>([
    [{ type: 'lower_bounds', bounds: [0.7, 0.4] }, /no weights are left, got 1\.1\.$/],
    [{ type: 'lower_bounds', bounds: [0.7] }, /2 numbers, one a criterion, got 1\.$/],
    [{ type: 'ordered', order: [0, 0] }, /each of the 2 criteria once, got \[0, 0\]\.$/],
    [{ type: 'ordered', order: [0, 2] }, /each of the 2 criteria once/],
    [{ type: 'relative_box', weights: [0, 0], delta: 0.25 }, /At least one weight must be above 0/],
    [{ type: 'relative_box', weights: [1, -1], delta: 0.25 }, /0 or more, got -1\.$/],
    [{ type: 'relative_box', weights: [1, 1], delta: 2 }, /got 2\.$/]
  ])('%j', (space, words) => {
    expect(() => weightSampler(space, 2)).toThrow(words);
  });
});
