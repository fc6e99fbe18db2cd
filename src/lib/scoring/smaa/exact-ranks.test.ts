import { expect, test } from 'vitest';
import { exactRanks } from './exact-ranks.ts';

const low = Float64Array.of(1, 0, 0, 1, 0.6, 0.6);
const three = { n: 3, m: 2, low, high: low, space: { type: 'uniform' } } as const;

test('exactRanks(problem) measures the lengths between the cuts at 0.4, 0.5 and 0.6', () => {
  const result = exactRanks(three, true)!;
  const near = (got: Float64Array, wanted: number[]) =>
    wanted.forEach((one, k) => expect(got[k]).toBeCloseTo(one, 14));
  near(result.acceptability, [0.4, 0.1, 0.5, 0.4, 0.1, 0.5, 0.2, 0.8, 0]);
  near(result.pairwise!, [0, 0.5, 0.4, 0.5, 0, 0.4, 0.6, 0.6, 0]);
  near(result.centralWeights, [0.8, 0.2, 0.2, 0.8, 0.5, 0.5]);
});

test('exactRanks(problem) keeps to the half in which the first criterion weighs more', () => {
  const { acceptability } = exactRanks({ ...three, space: { type: 'ordered' } }, false)!;
  // Between 0.5 and 0.6 the third leads, from there to 1 the first.
  expect(acceptability[0]).toBeCloseTo(0.8, 14);
  expect(acceptability[6]).toBeCloseTo(0.2, 14);
});

test('exactRanks(problem) leaves what is not two criteria of certain values to draws', () => {
  expect(exactRanks({ ...three, high: low.slice() }, false)).toBeUndefined();
  expect(exactRanks({ ...three, n: 2, m: 3 }, false)).toBeUndefined();
});
