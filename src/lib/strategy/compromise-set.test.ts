import { expect, test } from 'vitest';
import { compromiseSet } from './compromise-set.ts';
import { publishRanking } from './publish-ranking.ts';
import { rank } from './rank.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

const value = (size: number): [number, number] => [size, 2024];
const release = tinyRelease();
release.values = {
  size: { AAA: value(100), BBB: value(50), CCC: value(0), DDD: value(25) },
  trouble: { AAA: value(10), BBB: value(5), CCC: value(0), DDD: value(7.5) }
};
const criteria = [
  { id: 'size', weight: 6 },
  { id: 'trouble', weight: 4 }
];
const compromiseOf = (change: Parameters<typeof tinyStrategy>[0]) =>
  compromiseSet(release, tinyStrategy({ method: { id: 'vikor' }, criteria, ...change }));

// Utilities (1, 0), (0.5, 0.5), (0, 1), (0.25, 0.25) at 0.6 : 0.4, the worked example of docs/methodology.md:
// Q is 1/6, 1/7, 11/14 and 3/4, so Bora leads Alba by 1/42 < 1/3.
test('compromiseSet() names the markets that cannot be told from the best, in rank order, and a published ranking carries it', () => {
  const set = { acceptableAdvantage: false, acceptableStability: true, markets: ['BBB', 'AAA'] };
  expect(compromiseOf({})).toEqual(set);
  const ranking = rank(release, tinyStrategy({ method: { id: 'vikor' }, criteria }));
  expect(publishRanking(release, ranking).compromise).toEqual(set);
});

test('a lead of 1 / (n - 1) that is first by gaps as well stands alone', () => {
  // Size alone: Q 0, 0.5, 1, 0.75.
  expect(compromiseOf({ criteria: [{ id: 'size', weight: 1 }] })).toEqual({
    acceptableAdvantage: true,
    acceptableStability: true,
    markets: ['AAA']
  });
});

test('an excluded market takes no part in the compromise', () => {
  // Without AAA: utilities (0.5, 0.5), (0, 1), (0.25, 0.25), gaps stretched over the three; BBB gaps 0 and 4 * 2/3,
  // CCC 6 and 0, DDD 3 and 4: S 8/3, 6, 7; R 8/3, 6, 4; Q 0, 23/26, 9/13: BBB leads by 9/13 > 1/2.
  const constraints = [{ id: 'maximum' as const, criterion: 'size', value: 60 }];
  expect(compromiseOf({ constraints })?.markets).toEqual(['BBB']);
});

test('no other method carries one, and a shared lead has none', () => {
  expect(compromiseOf({ method: { id: 'topsis' } })).toBeUndefined();
  expect(compromiseOf({ criteria: [{ id: 'presence', weight: 1, sense: 'reason-to-go' }] })).toBeUndefined();
  // Equal weights: Alba and Cela mirror one another, S 0.5, 0.5, 0.5, 0.75 and R 0.5, 0.25, 0.5, 0.375; v = 1 reads S.
  const even = criteria.map((one) => ({ ...one, weight: 5 }));
  expect(compromiseOf({ method: { id: 'vikor', v: 1 }, criteria: even })).toBeNull();
});
