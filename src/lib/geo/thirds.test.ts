import { expect, test } from 'vitest';
import { thirds } from './thirds.ts';

test('thirds(values) has about as many values in each class, at round figures', () => {
  // A third and two thirds of the way from 1 to 10 lie 4 and 7.
  expect(thirds([10, 2, 3, 4, 5, 6, 7, 8, 9, 1])).toEqual([4, 7]);
});

test('thirds(values) keeps a common least value apart and halves the others', () => {
  expect(thirds([0, 0, 0, 0, 0, 0, 0, 4, 6, 8, 10, NaN])).toEqual([4, 7]);
});

test('thirds(values) has fewer breaks where there are not three different values', () => {
  expect(thirds([3, 3, 5, 5])).toEqual([5]);
  expect(thirds([3, 3])).toEqual([]);
  expect(thirds([])).toEqual([]);
});
