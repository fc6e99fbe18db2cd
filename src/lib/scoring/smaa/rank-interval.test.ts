import { expect, test } from 'vitest';
import { probabilityTop, rankInterval } from './rank-interval.ts';

const row = Float64Array.of(0.04, 0.01, 0.45, 0.4, 0.06, 0.04);

test('rankInterval(row) gives the ranks that 5, 50 and 95 % of draws reach', () => {
  expect(rankInterval(row)).toEqual({ low: 2, median: 3, high: 5 });
  expect(rankInterval(Float64Array.of(0, 1, 0))).toEqual({ low: 2, median: 2, high: 2 });
});

test('probabilityTop(row, k) adds up the first k shares, at most all of them', () => {
  expect(probabilityTop(row, 2)).toBeCloseTo(0.05, 12);
  expect(probabilityTop(row, 10)).toBeCloseTo(1, 12);
});
