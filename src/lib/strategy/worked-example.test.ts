import { expect, test } from 'vitest';
import { vikorDistances } from '#lib/scoring/aggregate/vikor-distances.ts';
import { vikorCompromise } from '#lib/scoring/vikor-compromise.ts';
import { rank } from './rank.ts';
import { packed, tinyRelease, tinyStrategy } from './testing/tiny-release.ts';
import { workedExample, workedResults } from './worked-example.ts';

const { shares, utilities } = workedExample;
const ids = ['AAA', 'BBB', 'CCC', 'DDD'];
const column = (j: 0 | 1, scale: (utility: number) => number) =>
  packed(Object.fromEntries(ids.map((id, i) => [id, scale(utilities[i]![j])])));
// The tiny release places size on 0 to 100 and trouble on 10 to 0.
const release = tinyRelease({
  values: { size: column(0, (utility) => 100 * utility), trouble: column(1, (utility) => 10 - 10 * utility) }
});
const criteria = [
  { id: 'size', weight: shares[0] },
  { id: 'trouble', weight: shares[1] }
];

test.each(Object.values(workedResults))(
  'rank() by $method.id gives the scores worked out by hand',
  (worked) => {
    const { countries } = rank(release, tinyStrategy({ criteria, method: worked.method }));
    ids.forEach((id, i) => {
      expect(countries.find((item) => item.id === id)?.score).toBeCloseTo(worked.scores[i]!, 9);
    });
  }
);

test('VIKOR offers the two markets the example names', () => {
  const distances = vikorDistances(Float64Array.from(utilities.flat()), 2, 0.5)(Float64Array.from(shares));
  expect(vikorCompromise(distances)).toEqual({
    acceptable_advantage: false,
    acceptable_stability: true,
    set: [0, 1]
  });
});
