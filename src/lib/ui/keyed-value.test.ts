import { expect, test } from 'vitest';
import { keyedValue } from './keyed-value.ts';

const range = { min: 0, max: 20, step: 1, page: 5 };

test.each([
  ['ArrowRight', 8, 9],
  ['ArrowDown', 8, 7],
  ['PageUp', 8, 13],
  ['PageDown', 8, 3],
  ['PageUp', 18, 20],
  ['PageDown', 3, 0],
  ['Home', 8, 0],
  ['End', 8, 20],
  ['ArrowRight', 7.5, 8.5]
])('keyedValue(%s) takes %d to %d', (key, from, to) => {
  expect(keyedValue(key, from, range)).toBe(to);
});

test('keyedValue(another key) is undefined', () => {
  expect(keyedValue('Tab', 8, range)).toBeUndefined();
});
