import { expect, test } from 'vitest';
import { criteria } from '#lib/catalog/criteria/index.ts';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';
import { familyBudgets } from './family-budgets.ts';

const row = (id: string, weight: number): RankedCriterion => ({
  ...{ id, label: id, group: 'market', weight, share: weight / 20, neutral: false }
});

test('familyBudgets(catalog, rows) sums a family across groups and leaves out one that stands alone', () => {
  const rows = [row('gdp', 8), row('electricity-generation', 4), row('rule-of-law', 8)];
  expect(familyBudgets(Object.values(criteria), rows)).toEqual([
    {
      id: 'size',
      label: 'Size',
      members: ['gdp', 'electricity-generation'],
      points: 12,
      share: expect.closeTo(0.6, 12)
    }
  ]);
});
