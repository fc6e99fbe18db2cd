import { describe, expect, test } from 'vitest';
import { averageRanks } from './average-ranks.ts';
import { competitionRanks } from './competition-ranks.ts';
import { orderByScore } from './order-by-score.ts';

describe('competitionRanks(scores)', () => {
  test('gives tied alternatives the better rank', () => {
    expect([...competitionRanks(Float64Array.of(65, 72.5, 20, 65))]).toEqual([2, 1, 4, 2]);
  });

  test('leaves an alternative without a score without a rank', () => {
    expect([...competitionRanks(Float64Array.of(NaN, 1, 2))]).toEqual([NaN, 2, 1]);
  });

  test('ties scores a billionth of the largest apart, and no further', () => {
    expect([...competitionRanks(Float64Array.of(50, 50 - 4e-8, 50 - 2e-7))]).toEqual([1, 1, 3]);
    expect([...competitionRanks(Float64Array.of(0.5, 0.5 - 2e-9))]).toEqual([1, 2]);
  });
});

test('averageRanks(scores) gives tied alternatives the mean of their places', () => {
  expect([...averageRanks(Float64Array.of(9, 5, 5, 1, NaN))]).toEqual([1, 2.5, 2.5, 4, NaN]);
});

test('orderByScore(scores, order) sorts downward and keeps equals in the order they came', () => {
  const scores = Float64Array.of(1, 3, 2, 3, 0, 2);
  expect([...orderByScore(scores, Uint32Array.of(0, 1, 2, 3, 4, 5))]).toEqual([1, 3, 2, 5, 0, 4]);
  expect([...orderByScore(scores, Uint32Array.of(4, 0, 3))]).toEqual([3, 0, 4]);
  expect([...orderByScore(scores, new Uint32Array(0))]).toEqual([]);
});
