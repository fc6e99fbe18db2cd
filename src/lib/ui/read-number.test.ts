import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['12', 12],
  [' 7.5 ', 7.5],
  ['.5', 0.5],
  ['1,250,000', 1_250_000],
  ['\u22123', -3],
  ['1e3', 1000]
])('readNumber(%j) reads %d', (text, value) => {
  expect(readNumber(text)).toEqual({ ok: true, value });
});

test.each(['', 'ten', '12,5', '1.2.3', '0x10', 'Infinity', '1e999', 'NaN'])(
  'readNumber(%j) says what is wrong',
  (text) => {
    expect(readNumber(text).ok).toBe(false);
  }
);

test('readNumber(text, { min }) names the limit', () => {
  expect(readNumber('-1', { min: 0 })).toEqual({
    ok: false,
    message: '-1 is too small. Type 0 or more.'
  });
});
