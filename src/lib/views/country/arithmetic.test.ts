import { describe, expect, test } from 'vitest';
import { rank } from '#lib/strategy/rank.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { smallRelease } from '../../../../tests/small-release.ts';
import { arithmeticOf, oldestYear } from './arithmetic.ts';

const strategy: Strategy = {
  version: 1,
  release: smallRelease.id,
  name: 'Two criteria',
  scope: { countries: null, blocs: [], adHocBlocs: [], rule: { id: 'mean' }, show: 'countries' },
  criteria: [
    { id: 'open', weight: 3 },
    { id: 'closed', weight: 1 }
  ],
  focus: [],
  method: { id: 'weighted-sum' },
  missing: 'reweight',
  coverageFloor: 0.5,
  constraints: []
};

function rowsOf(iso3: string, values = smallRelease.values) {
  const release = { ...smallRelease, values };
  const ranking = rank(release, strategy);
  return arithmeticOf(
    release,
    ranking,
    ranking.countries.find((item) => item.id === iso3)!
  );
}

describe('arithmeticOf', () => {
  test('gives each criterion its share of 100 and points that add up to the printed score', () => {
    // open 60 of 100 at 3 of 4 points: 0.6 x 75 = 45; closed, a cost, 10 of 100 at 1 of 4: 0.9 x 25 = 22.5
    expect(rowsOf('KEN').map(({ id, ceiling, points, missing }) => [id, ceiling, points, missing])).toEqual([
      ['open', 75, 45, null],
      ['closed', 25, 22.5, null]
    ]);
  });

  test('spreads the weight of a missing value over the others, and says so', () => {
    const rows = rowsOf('KEN', { open: { KEN: [60, 2025] } });
    expect(rows.map(({ ceiling, points }) => [ceiling, points])).toEqual([
      [100, 60],
      [0, NaN]
    ]);
    expect(rows[1]?.missing).toBe('Left out; its weight is spread over the others');
  });
});

test('oldestYear(rows) reads the oldest value that counts', () => {
  expect(oldestYear(rowsOf('KEN', { open: { KEN: [60, 2019] }, closed: { KEN: [10, 2025] } }))).toBe(2019);
  expect(oldestYear([])).toBeNull();
});
