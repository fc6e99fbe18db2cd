import { expect, test } from 'vitest';
import { grouped, type Groups } from './groups.ts';
import { simulateRanks } from './simulate.ts';

/** Rows 0 to 2 in one group, row 3 alone. */
const two = (rule: Groups['rule']): Groups => ({
  from: Uint32Array.of(0, 3, 4),
  members: Uint32Array.of(0, 1, 2, 3),
  shares: Float64Array.of(0.5, 0.25, 0.25, 1),
  rule,
  threshold: 0.4
});

test.each<[Groups['rule'], number]>([
  ['mean', 0.5 * 0.8 + 0.25 * 0.2 + 0.25 * 0.4],
  ['median', 0.4],
  ['worst', 0.2],
  ['share-above', 2 / 3]
])('grouped(%s) scores a group from its rows, and one row alone as itself', (rule, wanted) => {
  const scores = grouped(two(rule), () => Float64Array.of(0.8, 0.2, 0.4, 0.45))(0);
  expect(scores[0]).toBeCloseTo(wanted, 14);
  expect(scores[1]).toBe(0.45);
});

test('simulateRanks(problem) ranks groups when there are some', () => {
  const low = Float64Array.of(0.8, 0.2, 0.4, 0.45);
  const problem = { n: 4, m: 1, low, high: low, space: { type: 'uniform' } as const };
  const found = simulateRanks({ ...problem, groups: two('worst') }, { draws: 10, seed: 1 });
  expect(found.n).toBe(2);
  expect([...found.acceptability]).toEqual([0, 1, 1, 0]);
  expect([...found.overtaken]).toEqual([1]);
});
