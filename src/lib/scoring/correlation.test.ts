import { describe, expect, test } from 'vitest';
import { correlationMatrix } from './correlation-matrix.ts';
import { pearson } from './pearson.ts';
import { spearman } from './spearman.ts';

describe('pearson(x, y)', () => {
  test('is 1 on a line up, -1 on a line down', () => {
    expect(pearson(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6))).toBe(1);
    expect(pearson(Float64Array.of(1, 2, 3), Float64Array.of(6, 4, 2))).toBe(-1);
  });

  test('leaves places out where either is missing', () => {
    // Deviations (-1, 0, 1) and (-1, 1, 0): 1 / sqrt(2 * 2).
    expect(pearson(Float64Array.of(1, 2, NaN, 3), Float64Array.of(1, 3, 9, 2))).toBeCloseTo(0.5, 12);
  });

  test('is not a number for a constant series or a single place', () => {
    expect(pearson(Float64Array.of(1, 1), Float64Array.of(1, 2))).toBeNaN();
    expect(pearson(Float64Array.of(1, NaN), Float64Array.of(1, 2))).toBeNaN();
  });
});

describe('spearman(x, y)', () => {
  test('sees order alone', () => {
    expect(spearman(Float64Array.of(1, 10, 100), Float64Array.of(3, 4, 5))).toBe(1);
  });

  test('ranks only the places where both have a value', () => {
    // Without the second place the orders are opposite.
    expect(spearman(Float64Array.of(1, 99, 2), Float64Array.of(8, NaN, 7))).toBe(-1);
  });
});

test('correlationMatrix(columns) is symmetric and counts the rows that two columns share', () => {
  const columns = [Float64Array.of(1, 2, 3), Float64Array.of(6, NaN, 2), Float64Array.of(5, 5, 5)];
  const { r, counts } = correlationMatrix(columns);
  expect([...r]).toEqual([1, -1, NaN, -1, 1, NaN, NaN, NaN, NaN]);
  expect([...counts]).toEqual([3, 2, 3, 2, 2, 2, 3, 2, 3]);
});
