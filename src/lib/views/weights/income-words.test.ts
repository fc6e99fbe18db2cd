import { expect, test } from 'vitest';
import { incomeWords } from './income-words.ts';

test.each([
  [0.9, 'mostly a list of rich markets'],
  [0.5, 'leans to rich markets'],
  [0, 'hardly follows income'],
  [-0.4, 'leans to poorer markets'],
  [NaN, 'income per person is not known']
])('incomeWords(%d) says "%s"', (correlation, words) => {
  expect(incomeWords(correlation)).toBe(words);
});
