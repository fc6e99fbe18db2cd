import { expect, test } from 'vitest';
import type { Reading } from './indicator.ts';
import { summarize } from './summarize.ts';

test('summarize(readings) counts, ranges and flags; a class without a number has no part in the median', () => {
  const readings: Reading[] = [
    { iso3: 'AAA', value: 1, year: 2024, flags: [], source: 's' },
    { iso3: 'BBB', value: 4, year: 2019, flags: ['gap-filled'], source: 't' },
    { iso3: 'CCC', value: null, year: 2026, flags: ['market-benchmark'], source: 's' }
  ];
  expect(summarize(readings)).toEqual({
    count: 3,
    least: 1,
    median: 2.5,
    most: 4,
    oldestYear: 2019,
    flags: { 'gap-filled': 1, 'market-benchmark': 1 }
  });
  expect(summarize([])).toMatchObject({ count: 0, median: null, oldestYear: null });
});
