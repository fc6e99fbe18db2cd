import { expect, test } from 'vitest';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';
import { groupShares } from './group-shares.ts';

const row = (id: string, group: RankedCriterion['group'], share: number): RankedCriterion => ({
  id,
  label: id.toUpperCase(),
  group,
  weight: share * 20,
  share,
  neutral: false
});

test('groupShares(criteria) sums by group in the fixed order and puts focus regions last', () => {
  const shares = groupShares([
    row('focus:gcc', 'focus', 0.25),
    row('gas', 'power', 0.25),
    row('gdp', 'market', 0.125),
    row('price', 'power', 0.375)
  ]);
  expect(shares.map(({ id, share, criteria }) => [id, share, criteria])).toEqual([
    ['market', 0.125, 1],
    ['power', 0.625, 2],
    ['focus:gcc', 0.25, 1]
  ]);
  expect(shares[2]).toMatchObject({ group: null, label: 'FOCUS:GCC' });
});
