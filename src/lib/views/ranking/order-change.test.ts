import { expect, test } from 'vitest';
import type { RankingItem } from '#lib/strategy/ranking.ts';
import { orderChange } from './order-change.ts';

const bloc = (id: string, rank: number | null): RankingItem => ({
  id,
  kind: 'bloc',
  status: rank ? 'ranked' : 'unranked',
  score: rank ? 50 : null,
  rank,
  tied: false,
  coverage: 1,
  low: 0,
  high: 0,
  reasons: [],
  marks: [],
  utilities: new Float64Array(),
  points: new Float64Array()
});
const names = (id: string) => id.toUpperCase();
const mean = [bloc('gcc', 1), bloc('asean', 2), bloc('eac', 3)];

test('orderChange(now, mean) names the moves, largest first', () => {
  const now = [bloc('asean', 1), bloc('eac', 2), bloc('gcc', 3)];
  expect(orderChange(now, mean, 'Worst member', names)).toBe(
    'Under “Worst member” GCC falls from 1 to 3, ASEAN rises from 2 to 1, EAC rises from 3 to 2, against the mean.'
  );
});

test('orderChange(now, mean) says when nothing moves, and passes over blocs without a rank', () => {
  expect(orderChange([bloc('gcc', 1), bloc('asean', null), bloc('eac', 3)], mean, 'Median', names)).toBe(
    'Under “Median” the order is the same as under the mean.'
  );
});
