import { expect, test } from 'vitest';
import { availability, coverage } from './coverage.ts';
import { median } from './median.ts';
import { minMax } from './min-max.ts';
import { scoreRange } from './score-range.ts';

// Three alternatives, two criteria of weight 3 and 1.
const utilities = Float64Array.of(0.5, 1, 0.5, NaN, NaN, NaN);
const weights = Float64Array.of(3, 1);

test('coverage(utilities, weights) is the share of weight, availability(utilities, m) that of criteria', () => {
  expect([...coverage(utilities, weights)]).toEqual([1, 0.75, 0]);
  expect([...availability(utilities, 2)]).toEqual([1, 0.5, 0]);
});

test('scoreRange(utilities, weights) sets gaps to 0 and to 1', () => {
  const { low, high } = scoreRange(utilities, weights);
  expect([...low]).toEqual([0.625, 0.375, 0]);
  expect([...high]).toEqual([0.625, 0.625, 1]);
});

test('minMax(values, direction) takes the ends from the values and gives a constant column 0', () => {
  expect([...minMax(Float64Array.of(2, 6, NaN, 3), 1)]).toEqual([0, 1, NaN, 0.25]);
  expect([...minMax(Float64Array.of(2, 6, 3), -1)]).toEqual([1, 0, 0.75]);
  expect([...minMax(Float64Array.of(4, 4), -1)]).toEqual([0, 0]);
});

test('median(values) leaves missing values out', () => {
  expect([median([3, NaN, 1, 2]), median([4, 1]), median([NaN])]).toEqual([2, 2.5, NaN]);
});
