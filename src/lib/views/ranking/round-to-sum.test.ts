import { expect, test } from 'vitest';
import { roundToSum } from './round-to-sum.ts';

test('roundToSum(parts, total) rounds up the parts that were cut most, so that the sum is the printed total', () => {
  // 10.26 + 20.27 + 30.28 = 60.81, printed 60.8; rounding each would print 10.3 + 20.3 + 30.3 = 60.9.
  expect(roundToSum([10.26, 20.27, 30.28], 60.81)).toEqual([10.2, 20.3, 30.3]);
});

test('roundToSum(parts, total) leaves parts that need no rounding alone', () => {
  expect(roundToSum([7.5, 4.9, 0], 12.4)).toEqual([7.5, 4.9, 0]);
});

test('roundToSum(parts, total) keeps a missing part missing and gives it nothing', () => {
  expect(roundToSum([1.17, NaN, 2.16], 3.33)).toEqual([1.2, NaN, 2.1]);
});
