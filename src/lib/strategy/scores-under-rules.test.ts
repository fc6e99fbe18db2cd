import { expect, test } from 'vitest';
import { scoresUnderRules } from './scores-under-rules.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

// Scores: AAA 68.75, BBB and CCC 56.25, DDD 25. Pair counts AAA and DDD, Trio AAA, BBB and CCC.
test('scoresUnderRules(release, strategy, rules) gives each bloc a score and rank a rule', () => {
  const strategy = tinyStrategy({}, { rule: { id: 'share-above', threshold: 60 } });
  const found = scoresUnderRules(tinyRelease(), strategy, ['worst', 'gdp-weighted', 'share-above']);
  expect(found.get('pair')).toEqual([
    { score: 25, rank: 2 },
    { score: 68.75, rank: 1 },
    { score: 50, rank: 1 }
  ]);
  expect(found.get('trio')?.map(({ rank }) => rank)).toEqual([1, 2, 2]);
});

test('scoresUnderRules(release, strategy, rules) leaves a bloc with too few members without a score', () => {
  const found = scoresUnderRules(tinyRelease(), tinyStrategy({ coverageFloor: 0.8 }), ['mean']);
  expect(found.get('pair')).toEqual([{ score: null, rank: null }]);
});
