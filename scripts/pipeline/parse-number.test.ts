import { expect, test } from 'vitest';
import { parseNumber } from './parse-number.ts';

test('parseNumber(cell) turns an empty cell into missing, never into 0', () => {
  expect(parseNumber('')).toBeNaN();
  expect(parseNumber('  ')).toBeNaN();
  expect(parseNumber('0')).toBe(0);
});

test.each([
  ['12.5', 12.5],
  [' -3 ', -3],
  ['1e+07', 10_000_000],
  ['.5', 0.5]
])('parseNumber(%j) reads a plain decimal number', (cell, value) => {
  expect(parseNumber(cell)).toBe(value);
});

test.each(['n/a', '1,5', '12 TWh', '0x10', 'Infinity', '1 000', '-'])(
  'parseNumber(%j) is missing',
  (cell) => {
    expect(parseNumber(cell)).toBeNaN();
  }
);
