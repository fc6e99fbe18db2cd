import { expect, test } from 'vitest';
import type { RankingItem } from '#lib/strategy/ranking.ts';
import { whatMoves } from './what-moves.ts';

const list = (...ids: string[]) => ids.map((id, at) => ({ id, rank: at + 1 })) as RankingItem[];
const name = (id: string) => id.toUpperCase();
const before = list('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l');

test('whatMoves(before, after) counts ranks, names who enters and leaves the top ten, and the furthest movers', () => {
  const after = list('l', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k');
  const { sentence, movers } = whatMoves(before, after, name, 2);
  expect(sentence).toBe('12 ranks change. Top 10: L in; J out.');
  expect(movers).toEqual([
    { id: 'l', from: 12, to: 1 },
    { id: 'a', from: 1, to: 2 }
  ]);
});

test('whatMoves(before, after) says when the top ten hold, and when nothing moves', () => {
  const after = list('b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l');
  expect(whatMoves(before, after, name).sentence).toBe('2 ranks change. All 10 of the top 10 hold.');
  expect(whatMoves(before, before, name)).toEqual({ sentence: 'No rank moves.', movers: [] });
});
