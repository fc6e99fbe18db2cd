import { expect, test } from 'vitest';
import { plainItem } from '#lib/strategy/testing/plain-item.ts';
import { filterAnnouncement } from './filter-announcement.ts';

test('filterAnnouncement(what passes) says how many and who leads at which rank', () => {
  const said = filterAnnouncement([plainItem('SGP', 4), plainItem('MMR', null)], 250, () => 'Singapore');
  expect(said).toBe('2 of 250 listed. Singapore leads them at rank 4.');
});

test('filterAnnouncement(nothing, or nobody with a rank) says that', () => {
  expect(filterAnnouncement([], 250, String)).toBe('None of 250 passes the filters.');
  expect(filterAnnouncement([plainItem('MMR', null)], 250, String)).toBe(
    '1 of 250 listed. None of them has a rank.'
  );
});
