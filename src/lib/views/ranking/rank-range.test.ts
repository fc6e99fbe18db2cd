import { expect, test } from 'vitest';
import { rankPlace, rankRangeText, shareText } from './rank-range.ts';

test('rankPlace(rank) runs from 1 to 30 and stays at the end past it', () => {
  expect([1, 30, 99].map(rankPlace)).toEqual(['0.0', '100.0', '100.0']);
  // (10 - 1) / 29
  expect(rankPlace(10)).toBe('31.0');
});

test('rankRangeText(firmness) gives the range and the chance of the top ten', () => {
  expect(rankRangeText({ low: 2, high: 7, top10: 0.91 })).toBe(
    'Ranks 2 to 7 in 90% of trials; in the top 10 in 91%'
  );
  expect(rankRangeText({ low: 4, high: 4, top10: 1 })).toBe('Rank 4 in 90% of trials; in the top 10 in 100%');
});

test('shareText(share) keeps what is possible from looking impossible or certain', () => {
  expect([0, 0.0004, 0.9996, 0.9999999999999999, 1].map(shareText)).toEqual([
    '0%',
    'under 1%',
    'over 99%',
    '100%',
    '100%'
  ]);
});
