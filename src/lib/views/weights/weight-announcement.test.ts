import { expect, test } from 'vitest';
import type { RankingItem } from '#lib/strategy/ranking.ts';
import { weightAnnouncement } from './weight-announcement.ts';

const list = (...ids: string[]): RankingItem[] =>
  ids.map((id, index) => ({
    id,
    kind: 'country',
    status: 'ranked',
    score: 100 - index,
    rank: index + 1,
    tied: false,
    coverage: 1,
    low: 0,
    high: 100,
    reasons: [],
    marks: [],
    utilities: new Float64Array(),
    points: new Float64Array()
  }));

const change = { label: 'Electricity supply', points: 12, share: 0.136 };

test('weightAnnouncement(change) names the weight, its share, the furthest move and what holds', () => {
  const text = weightAnnouncement(change, list('FRA', 'ARE', 'IND'), list('IND', 'FRA', 'ARE'), (id) =>
    id === 'IND' ? 'India' : id
  );
  expect(text).toBe('Electricity supply 12, share 14%. India moves from 3 to 1. 3 of the top 3 hold.');
});

test('weightAnnouncement(change without a move) says so', () => {
  const same = list('FRA', 'ARE');
  expect(weightAnnouncement(change, same, same, (id) => id)).toBe(
    'Electricity supply 12, share 14%. No rank moves.'
  );
});
