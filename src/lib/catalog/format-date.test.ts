import { expect, it } from 'vitest';
import { formatDate } from './format-date.ts';

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
