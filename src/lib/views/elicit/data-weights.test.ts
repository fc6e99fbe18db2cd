import { expect, test } from 'vitest';
import { rank } from '#lib/strategy/rank.ts';
import { release } from '../../../../tests/data/newest-release.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { dataWeights } from './data-weights.ts';

test('dataWeights(ranking) shares 100% among live criteria, over markets without a gap', () => {
  const ranking = rank(release, defaultStrategy(release.id));
  const { complete, ranked, rows } = dataWeights(ranking);
  expect(rows.length).toBe(ranking.criteria.filter(({ neutral }) => !neutral).length);
  expect(complete).toBeLessThan(ranked);
  expect(complete).toBe(ranking.countries.filter((item) => item.rank && item.coverage === 1).length);
  for (const share of ['share', 'entropy', 'critic'] as const)
    expect(rows.reduce((sum, row) => sum + (row[share] ?? NaN), 0)).toBeCloseTo(1, 9);
});

test('dataWeights(fewer than two complete markets) has no answer', () => {
  const strategy = defaultStrategy(release.id);
  const alone = { ...strategy, scope: { ...strategy.scope, countries: ['FRA'] } };
  expect(dataWeights(rank(release, alone)).rows.every(({ entropy }) => entropy === null)).toBe(true);
});
