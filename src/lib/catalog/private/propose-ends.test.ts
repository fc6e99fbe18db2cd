import { expect, it } from 'vitest';
import { proposeEnds } from './propose-ends.ts';

it('proposeEnds(values) is the 5th and the 95th percentile', () => {
  // 0, 1, ... 100: the 5th percentile is 5, the 95th 95.
  expect(proposeEnds(Array.from({ length: 101 }, (_, value) => 100 - value))).toEqual([5, 95]);
});

it('proposeEnds(values) takes the extremes where the percentiles coincide, and nothing where all are one', () => {
  expect(proposeEnds([...Array.from({ length: 99 }, () => 7), 9])).toEqual([7, 9]);
  expect(proposeEnds([7, 7])).toBeUndefined();
  expect(proposeEnds([])).toBeUndefined();
});
