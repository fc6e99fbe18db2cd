import { expect, test } from 'vitest';
import type { Country } from '#lib/catalog/release.ts';
import { fillGaps } from './fill-gaps.ts';
import type { Reading } from './indicator.ts';
import { latest } from './latest.ts';
import { meanOverYears } from './mean-over-years.ts';
import { packReadings } from './pack-readings.ts';
import type { Tidy } from './read-tidy.ts';
import { zeroWhenAbsent } from './zero-when-absent.ts';

const row = (iso3: string, year: number, value: number): Tidy => ({ iso3, indicator: 'x', year, value });
const reading = (iso3: string, value: number, source = 's'): Reading => ({
  iso3,
  value,
  year: 2024,
  flags: [],
  source
});

test('latest(rows) takes the newest year whatever the order, within the bounds', () => {
  const rows = [row('AAA', 2023, 2), row('AAA', 2025, 3), row('AAA', 2022, 1), row('BBB', 2019, 9)];
  expect(latest(rows, 's').map(({ iso3, value, year }) => [iso3, value, year])).toEqual([
    ['AAA', 3, 2025],
    ['BBB', 9, 2019]
  ]);
  expect(latest(rows, 's', { from: 2021, to: 2024 }).map(({ value }) => value)).toEqual([2]);
});

test('meanOverYears(rows) needs enough of the named years and takes no other', () => {
  const rows = [row('AAA', 2021, 100), row('AAA', 2022, 1), row('AAA', 2024, 4), row('BBB', 2023, 7)];
  expect(meanOverYears(rows, 's', { first: 2022, last: 2024, atLeast: 2 })).toEqual([
    { iso3: 'AAA', value: 2.5, year: 2024, flags: [], source: 's' }
  ]);
});

test('fillGaps(main, second) fills only what is missing, and marks it', () => {
  expect(fillGaps([reading('AAA', 1)], [reading('AAA', 9, 't'), reading('BBB', 2, 't')])).toEqual([
    reading('AAA', 1),
    { ...reading('BBB', 2, 't'), flags: ['gap-filled'] }
  ]);
});

test('zeroWhenAbsent(readings) gives unlisted markets 0, territories nothing', () => {
  const countries = [
    { iso3: 'AAA', market: true },
    { iso3: 'BBB', market: true },
    { iso3: 'CCC', market: false }
  ] as Country[];
  expect(
    zeroWhenAbsent([reading('AAA', 3)], countries, 2026, 's').map(({ iso3, value }) => [iso3, value])
  ).toEqual([
    ['AAA', 3],
    ['BBB', 0]
  ]);
});

test('packReadings(readings) sorts, rounds to six digits and keeps flags and another source only', () => {
  const flagged: Reading = { ...reading('AAA', 1 / 3), flags: ['gap-filled'], source: 't' };
  expect(packReadings([reading('BBB', 1234567.8), flagged], 's')).toEqual({
    AAA: [0.333333, 2024, 'gap-filled', 't'],
    BBB: [1234570, 2024]
  });
});
