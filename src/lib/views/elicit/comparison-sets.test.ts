import { expect, test } from 'vitest';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';
import { comparisonSets, hierarchyShares, matrixOf, pairKey } from './comparison-sets.ts';

const row = (id: string, group: RankedCriterion['group'], share: number): RankedCriterion => ({
  ...{ id, label: id, group, share, weight: 100 * share, neutral: false }
});
const rows = [row('gdp', 'market', 0.3), row('users', 'market', 0.1), row('grid', 'power', 0.6)];
const sets = comparisonSets(rows, (id) => id);

test('comparisonSets(rows) asks of the groups, then of each group with more than one criterion', () => {
  expect(sets.map(({ id, members }) => [id, ...members.map((member) => member.id)])).toEqual([
    ['groups', 'market', 'power'],
    ['market', 'gdp', 'users']
  ]);
});

test('matrixOf(set, ratios) mirrors a judgment and leaves a gap where there is none', () => {
  const [groups, market] = sets;
  expect(matrixOf(groups!, { [pairKey(groups!, 0, 1)]: 4 })).toEqual([
    [1, 4],
    [1 / 4, 1]
  ]);
  expect(matrixOf(market!, {})).toEqual([
    [1, NaN],
    [NaN, 1]
  ]);
});

test('hierarchyShares(rows, sets, ratios) multiplies groups by members, and keeps what was not judged', () => {
  const [groups, market] = sets;
  const close = (shares: number[]) => shares.map((share) => expect.closeTo(share, 12));
  expect(hierarchyShares(rows, sets, {})).toEqual(close([0.3, 0.1, 0.6]));
  // Market matters 4 times as much as power: 0.8 and 0.2, split 3 to 1 as at present.
  const ofGroups = { [pairKey(groups!, 0, 1)]: 4 };
  expect(hierarchyShares(rows, sets, ofGroups)).toEqual(close([0.6, 0.2, 0.2]));
  // And users matter as much as GDP.
  expect(hierarchyShares(rows, sets, { ...ofGroups, [pairKey(market!, 0, 1)]: 1 })).toEqual(
    close([0.4, 0.4, 0.2])
  );
});
