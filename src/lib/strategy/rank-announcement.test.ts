import { expect, test } from 'vitest';
import { rankAnnouncement } from './rank-announcement.ts';
import { plainItem } from './testing/plain-item.ts';

const list = (...ids: string[]) => ids.map((id, index) => plainItem(id, index + 1));
const names: Record<string, string> = { IND: 'India', FRA: 'France' };
const name = (id: string) => names[id] ?? id;
const what = 'Electricity supply 12, share 14%.';

test('rankAnnouncement(change) says the change, the furthest move and what holds', () => {
  const text = rankAnnouncement(what, list('FRA', 'ARE', 'IND'), list('IND', 'FRA', 'ARE'), name);
  expect(text).toBe('Electricity supply 12, share 14%. India moves from 3 to 1. 3 of the top 3 hold.');
});

test('rankAnnouncement(change without a move) says so, and nothing when no change was named', () => {
  const same = list('FRA', 'ARE');
  expect(rankAnnouncement(what, same, same, name)).toBe(`${what} No rank moves.`);
  expect(rankAnnouncement('', same, same, name)).toBe('');
});

test('rankAnnouncement(a market that leaves) says how many are ranked, and how many were', () => {
  const text = rankAnnouncement('Constraint added.', list('FRA', 'IND'), list('IND'), name);
  expect(text).toBe('Constraint added. 1 ranked, 2 before. India moves from 2 to 1. 1 of the top 2 hold.');
});
