import { expect, test } from 'vitest';
import { additiveScores } from './additive.ts';
import { weightedSum } from './aggregate/weighted-sum.ts';
import { splitGaps } from './gaps.ts';

const utilities = Float64Array.of(0.5, 1, 0.5, NaN, NaN, NaN);
const weights = Float64Array.of(3, 1);

test('additiveScores(matrix, weights) keeps gaps out of score and scale', () => {
  const found = additiveScores(splitGaps(utilities, 3, 2), weights);
  expect([...found.scores]).toEqual([62.5, 50, NaN]);
  // 3 x 0.5 and 1 x 1 at 25 points each are 37.5 and 25; 3 x 0.5 alone takes 100/3 and is 50.
  expect([...found.scales]).toEqual([25, 100 / 3, 0]);
  expect([...found.coverage]).toEqual([1, 0.75, 0]);
  expect([...found.low]).toEqual([62.5, 37.5, 0]);
  expect([...found.high]).toEqual([62.5, 62.5, 100]);
});

test('additiveScores(matrix, weights, total) lets a gap add nothing', () => {
  const found = additiveScores(splitGaps(utilities, 3, 2), weights, 'total');
  expect([...found.scores]).toEqual([62.5, 37.5, NaN]);
  expect([...found.low]).toEqual([62.5, 37.5, 0]);
});

test('additiveScores(matrix, weights) gives no score where only weightless criteria have a value', () => {
  const found = additiveScores(splitGaps(Float64Array.of(NaN, 0.4, NaN), 1, 3), Float64Array.of(0.1, 0, 0.2));
  expect([found.scores[0], found.coverage[0]]).toEqual([NaN, 0]);
});

test('additiveScores(matrix, weights) without any weight has no scores and no NaN ranges', () => {
  const found = additiveScores(splitGaps(utilities, 3, 2), Float64Array.of(0, 0));
  expect([...found.scores]).toEqual([NaN, NaN, NaN]);
  expect([...found.low, ...found.coverage]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('additiveScores(matrix, weights) agrees with weightedSum', () => {
  const n = 50;
  const m = 7;
  const cells = Float64Array.from({ length: n * m }, (_, k) => (k % 5 === 3 ? NaN : Math.abs(Math.sin(k))));
  const points = Float64Array.from({ length: m }, (_, j) => j / 3);
  const sums = weightedSum(cells, points);
  additiveScores(splitGaps(cells, n, m), points).scores.forEach((score, i) =>
    expect(score).toBeCloseTo(100 * sums[i]!, 10)
  );
});
