import { expect, it } from 'vitest';
import { readAmount } from './read-amount.ts';

it.each([
  ['4.8B', 4_800_000_000],
  ['$2 million', 2_000_000],
  ['750,000', 750_000],
  ['0', 0],
  ['', null]
])('readAmount("%s") is %s', (text, value) => {
  expect(readAmount(text, 1e13)).toEqual({ ok: true, value });
});

it.each([
  ['-5', 'below zero'],
  ['1e20', 'too large'],
  ['a lot', 'not a number'],
  ['5 parsecs', 'not a number']
])('readAmount("%s") says it is %s', (text, words) => {
  expect(readAmount(text, 1e13)).toMatchObject({ ok: false, message: expect.stringContaining(words) });
});
