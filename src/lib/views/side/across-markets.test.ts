import { describe, expect, it } from 'vitest';
import type { ArithmeticRow } from '../country/arithmetic.ts';
import { acrossMarkets, byPointsApart } from './across-markets.ts';
import { sideFinding } from './side-finding.ts';
import type { RankingItem } from '#lib/strategy/ranking.ts';

const row = (id: string, points: number, neutral = false): ArithmeticRow => ({
  id,
  label: id,
  group: 'market',
  criterion: undefined,
  observation: undefined,
  utility: 0.5,
  ceiling: 10,
  points,
  neutral,
  missing: null
});
const sums = [
  [row('gdp', 8), row('losses', 2), row('risk', NaN), row('footprint', 9, true)],
  [row('gdp', 5), row('losses', 7.5), row('risk', 3), row('footprint', 1, true)]
];

describe('acrossMarkets(sums)', () => {
  it('puts what each market gets of a criterion beside each other, with the points between most and least', () => {
    const across = acrossMarkets(sums);
    expect(across.map(({ id, apart }) => [id, apart])).toEqual([
      ['gdp', 3],
      ['losses', 5.5],
      ['risk', NaN],
      ['footprint', NaN]
    ]);
    expect(across[1]!.cells.map((cell) => cell.points)).toEqual([2, 7.5]);
  });
});

it('byPointsApart(criteria) begins with what parts the markets most and ends with what cannot be compared', () => {
  expect(byPointsApart(acrossMarkets(sums)).map(({ id }) => id)).toEqual([
    'losses',
    'gdp',
    'risk',
    'footprint'
  ]);
});

describe('sideFinding(columns, criteria)', () => {
  const item = (rank: number | null, status: RankingItem['status']) => ({ rank, status }) as RankingItem;

  it('says each rank, who has none, and what parts them most', () => {
    const columns = [
      { name: 'Kenya', item: item(18, 'ranked') },
      { name: 'Russia', item: item(null, 'excluded') },
      { name: 'Andorra', item: item(null, 'unranked') }
    ];
    expect(sideFinding(columns, acrossMarkets(sums))).toEqual({
      headline: 'Kenya ranks 18, Russia is excluded, and Andorra has no rank.',
      detail: 'losses parts them most: 5.5 points between the most and the least it gives.'
    });
  });

  it('names nothing where nothing parts them', () => {
    const columns = [{ name: 'Kenya', item: item(1, 'ranked') }];
    expect(sideFinding(columns, acrossMarkets([sums[0]!]))).toEqual({
      headline: 'Kenya ranks 1.',
      detail: ''
    });
  });
});
