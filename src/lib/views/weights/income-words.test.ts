import { expect, test } from 'vitest';
import { correlationText, incomeWords } from './income-words.ts';

test.each([
  [0.9, 'mostly a list of rich markets'],
  [0.5, 'leans to rich markets'],
  [0, 'hardly follows income'],
  [-0.4, 'leans to poorer markets'],
  [NaN, 'income per person is not known']
])('incomeWords(%d) says "%s"', (correlation, words) => {
  expect(incomeWords(correlation)).toBe(words);
});

test('correlationText(r) has two decimals and a minus sign', () => {
  expect([0.711, -0.34, NaN].map(correlationText)).toEqual(['0.71', '\u22120.34', 'not known']);
});
