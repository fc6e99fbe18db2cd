import { expect, test } from 'vitest';
import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';
import { sortItems } from './sort-items.ts';

const item = (id: string, rank: number | null, coverage: number, status: RankingItem['status'] = 'ranked') =>
  ({
    id,
    kind: 'country',
    status,
    rank,
    score: rank && 100 - rank,
    coverage,
    low: 0,
    high: 0
  }) as RankingItem;
const items = [
  item('NOR', 1, 1),
  item('CHL', 2, 0.9),
  item('KEN', 3, 0.95),
  item('BLR', null, 1, 'excluded'),
  item('MCO', null, 0.4, 'unranked')
];
const ranking = { criteria: [] as Ranking['criteria'] } as Ranking;
const names: Record<string, string> = {
  NOR: 'Norway',
  CHL: 'Chile',
  KEN: 'Kenya',
  BLR: 'Belarus',
  MCO: 'Monaco'
};
const sorted = (column: Parameters<typeof sortItems>[1]['column'], descending: boolean) =>
  sortItems(
    items,
    { column, descending },
    ranking,
    (id) => names[id]!,
    (_, id) => ({ NOR: 5, KEN: 9, BLR: 7 })[id] ?? NaN
  )
    .map(({ id }) => id)
    .join(' ');

test('sortItems by rank, turned around, keeps rows without a rank at the end', () => {
  expect(sorted('rank', false)).toBe('NOR CHL KEN BLR MCO');
  expect(sorted('rank', true)).toBe('KEN CHL NOR BLR MCO');
});

test('sortItems by name mixes all; by coverage ranked ones come first', () => {
  expect(sorted('name', false)).toBe('BLR CHL KEN MCO NOR');
  expect(sorted('coverage', false)).toBe('CHL KEN NOR BLR MCO');
});

test('sortItems by a criterion orders by its value and puts missing ones last in both directions', () => {
  expect(sorted('criterion:gdp', false)).toBe('NOR BLR KEN CHL MCO');
  expect(sorted('criterion:gdp', true)).toBe('KEN BLR NOR CHL MCO');
});
