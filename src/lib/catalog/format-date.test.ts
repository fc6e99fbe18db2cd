import { expect, it } from 'vitest';
import { formatDate, formatDatesIn } from './format-date.ts';

it.each([
  ['2026-11-21', 'Nov 21, 2026'],
  ['2027-04-06', 'Apr 6, 2027'],
  ['2026-05', 'May 2026'],
  ['2024', '2024'],
  ['2026-13-01', '2026-13-01'],
  ['none stated', 'none stated']
])('formatDate(%s) is %s', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});

it('formatDatesIn(text) writes each day and leaves what is no day', () => {
  expect(formatDatesIn('2023-11-17, last amended 2026-07-10 (91 FR 5091; 2026-13)')).toBe(
    'Nov 17, 2023, last amended Jul 10, 2026 (91 FR 5091; 2026-13)'
  );
});
