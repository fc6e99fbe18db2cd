import { expect, test } from 'vitest';
import { defaultFilters } from '#lib/state/filters.ts';
import { rank } from '#lib/strategy/rank.ts';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { filterMarkets, type MarketFilter } from './filter-markets.ts';

// Scores: AAA 68.75, BBB and CCC 56.25, DDD 25. CCC stands in the posture class "denial_presumed".
const release = tinyRelease();
const strategy = tinyStrategy(
  { constraints: [{ id: 'posture', excludes: ['denial_presumed'] }] },
  { adHocBlocs: [{ id: 'own-1', name: 'Own', members: ['BBB', 'DDD'] }] }
);
const ranking = rank(release, strategy);
const pick = (change: Partial<MarketFilter>) =>
  filterMarkets(
    release,
    ranking,
    { filters: defaultFilters, passes: null, posture: null, ...change },
    new Set()
  );

test('filterMarkets(release, ranking, filter) takes all markets in rank order where nothing is asked', () => {
  expect(pick({})).toEqual(['AAA', 'BBB', 'DDD', 'CCC']);
});

test('filterMarkets(release, ranking, filter) leaves out who fails the named constraint', () => {
  expect(pick({ passes: 'posture' })).toEqual(['AAA', 'BBB', 'DDD']);
});

test('filterMarkets(release, ranking, filter) takes a posture class, a region or a bloc of one’s own', () => {
  expect(pick({ posture: 'denial_presumed' })).toEqual(['CCC']);
  expect(pick({ filters: { ...defaultFilters, region: 'West' } })).toEqual(['CCC']);
  expect(pick({ filters: { ...defaultFilters, bloc: 'own-1' } })).toEqual(['BBB', 'DDD']);
});
