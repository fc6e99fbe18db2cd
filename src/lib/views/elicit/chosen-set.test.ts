import { expect, test } from 'vitest';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';
import { chosenSet, chosenShares, mostCompared, usualChoice } from './chosen-set.ts';
import { pairKey } from './comparison-sets.ts';

const row = (id: string, group: RankedCriterion['group'], share: number): RankedCriterion => ({
  ...{ id, label: id, group, share, weight: 100 * share, neutral: false }
});
const rows = [row('gdp', 'market', 0.3), row('users', 'market', 0.1), row('grid', 'power', 0.6)];
const close = (shares: number[]) => shares.map((share) => expect.closeTo(share, 12));

test('chosenShares(rows, set, ratios) shares out what the chosen weigh together, and leaves the others', () => {
  const set = chosenSet(rows, ['grid', 'users'], (id) => id);
  expect(set.members.map(({ id }) => id)).toEqual(['users', 'grid']);
  expect(chosenShares(rows, set, {})).toEqual(close([0.3, 0.1, 0.6]));
  // Users matter 6 times as much as the grid: 0.7 goes 6 to 1.
  expect(chosenShares(rows, set, { [pairKey(set, 0, 1)]: 6 })).toEqual(close([0.3, 0.6, 0.1]));
});

test('chosenShares(rows, set, ratios) gives criteria without weight their number among all', () => {
  const light = [row('gdp', 'market', 1), row('users', 'market', 0), row('grid', 'power', 0)];
  const set = chosenSet(light, ['users', 'grid'], (id) => id);
  // Two of three: 2/3, 3 to 1; the third keeps the rest.
  expect(chosenShares(light, set, { [pairKey(set, 0, 1)]: 3 })).toEqual(close([1 / 3, 1 / 2, 1 / 6]));
});

test('chosenSet(rows, ids) takes nine at the most, and usualChoice(rows) the heaviest', () => {
  const many = Array.from({ length: 12 }, (_, k) => row(`c${k}`, 'power', (k + 1) / 78));
  const all = many.map(({ id }) => id);
  expect(chosenSet(many, all, (id) => id).members).toHaveLength(mostCompared);
  expect(usualChoice(many)).toEqual(['c11', 'c10', 'c9', 'c8']);
});
