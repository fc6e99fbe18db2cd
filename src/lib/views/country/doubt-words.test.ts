import { expect, test } from 'vitest';
import { doubtText } from './doubt-words.ts';

test('doubtText(firmness) says how often the top 10 is reached, and when the range is wide', () => {
  expect(doubtText({ rank: 22, low: 9, high: 34, top10: 0.07 })).toBe(
    'Its rank is not firm: it reaches the top 10 in 7% of trials.'
  );
  expect(doubtText({ rank: 3, low: 2, high: 11, top10: 0.94 })).toBe(
    'It stays in the top 10 in 94% of trials.'
  );
  expect(doubtText({ rank: 1, low: 1, high: 2, top10: 1 })).toBe('It is in the top 10 in every trial.');
  expect(doubtText({ rank: 80, low: 78, high: 85, top10: 0 })).toBe('It reaches the top 10 in no trial.');
  expect(doubtText({ rank: 30, low: 23, high: 34, top10: 0 })).toBe(
    'Its rank is not firm: it stands between 23 and 34 in 90% of trials.'
  );
});
