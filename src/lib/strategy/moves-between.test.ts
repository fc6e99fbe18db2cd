import { expect, test } from 'vitest';
import type { RankingItem } from '#lib/strategy/ranking.ts';
import { movesBetween } from './moves-between.ts';

const item = (id: string, rank: number | null): RankingItem => ({
  id,
  kind: 'country',
  status: rank ? 'ranked' : 'excluded',
  score: null,
  rank,
  tied: false,
  coverage: 1,
  low: 0,
  high: 0,
  reasons: [],
  marks: [],
  utilities: new Float64Array(),
  points: []
});

test('movesBetween(lists) tells the furthest moves first and who enters and leaves the top ten', () => {
  const before = [item('A', 1), item('B', 10), item('C', 12), item('D', 13)];
  const after = [item('C', 9), item('A', 1), item('B', 11), item('D', null)];
  expect(movesBetween(before, after)).toEqual({
    moves: [
      { id: 'C', from: 12, to: 9 },
      { id: 'B', from: 10, to: 11 }
    ],
    held: 1,
    top: 2,
    enter: ['C'],
    leave: ['B']
  });
});
