import { expect, test } from 'vitest';
import type { RankingItem } from '#lib/strategy/ranking.ts';
import { filterAnnouncement } from './filter-announcement.ts';

const item = (id: string, rank: number | null): RankingItem => ({
  id,
  kind: 'country',
  status: rank === null ? 'excluded' : 'ranked',
  score: rank === null ? null : 50,
  rank,
  tied: false,
  coverage: 1,
  low: 0,
  high: 100,
  reasons: [],
  marks: [],
  utilities: new Float64Array(),
  points: []
});

test('filterAnnouncement(what passes) says how many and who leads at which rank', () => {
  const said = filterAnnouncement([item('SGP', 4), item('MMR', null)], 250, () => 'Singapore');
  expect(said).toBe('2 of 250 listed. Singapore leads them at rank 4.');
});

test('filterAnnouncement(nothing, or nobody with a rank) says that', () => {
  expect(filterAnnouncement([], 250, String)).toBe('None of 250 passes the filters.');
  expect(filterAnnouncement([item('MMR', null)], 250, String)).toBe(
    '1 of 250 listed. None of them has a rank.'
  );
});
