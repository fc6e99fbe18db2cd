import { expect, test } from 'vitest';
import { blocStanding } from './bloc-standing.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

// Under the mean Trio scores 60.4 and Pair 46.9; BBB alone scores 56.25.
const release = tinyRelease();
const adHocBlocs = [{ id: 'own-1', name: 'Own', members: ['BBB'] }];
const rankOf = (id: string, scope: Parameters<typeof tinyStrategy>[1]) => {
  const { item, ranked } = blocStanding(release, tinyStrategy({}, scope), id);
  return [item.rank, ranked];
};

test('blocStanding(release, strategy, id) ranks among all blocs where none is chosen', () => {
  expect(rankOf('pair', {})).toEqual([2, 2]);
  expect(rankOf('own-1', { adHocBlocs })).toEqual([2, 3]);
});

test('blocStanding(release, strategy, id) joins the chosen ones and leaves the list as it was', () => {
  expect(rankOf('pair', { blocs: ['trio'] })).toEqual([2, 2]);
  expect(rankOf('pair', { blocs: ['pair'], show: 'mixed' })).toEqual([1, 1]);
});

test('blocStanding(release, strategy, id) refuses a bloc that nobody knows', () => {
  expect(() => blocStanding(release, tinyStrategy(), 'none')).toThrow(/No bloc "none"/);
});
