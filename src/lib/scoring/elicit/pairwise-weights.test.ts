import { expect, test } from 'vitest';
import { pairwiseWeights } from './pairwise-weights.ts';

const gap = NaN;

test('pairwiseWeights(judgments) lets a missing one be what the others imply', () => {
  // a = 2 b and b = 3 c, so a = 6 c: weights 6 : 3 : 1.
  const result = pairwiseWeights([
    [1, 2, gap],
    [1 / 2, 1, 3],
    [gap, 1 / 3, 1]
  ]);
  expect(result?.lambdaMax).toBeCloseTo(3, 12);
  expect([...result!.weights].map((weight) => 10 * weight)).toEqual(
    [6, 3, 1].map((w) => expect.closeTo(w, 9))
  );
  expect(result?.consistencyIndex).toBeNaN();
});

test('pairwiseWeights(judgments that do not link everything) has no weights yet', () => {
  expect(
    pairwiseWeights([
      [1, 2, gap],
      [1 / 2, 1, gap],
      [gap, gap, 1]
    ])
  ).toBeUndefined();
});

test('pairwiseWeights(one thing) gives it all the weight', () => {
  expect([...pairwiseWeights([[1]])!.weights]).toEqual([1]);
});
