import { expect, test } from 'vitest';
import { smallRelease } from '../../../tests/small-release.ts';
import type { PackedValue } from './release.ts';
import { asOfYear, yearsOf } from './as-of-year.ts';
import type { Series } from './series.ts';

const id = smallRelease.criteria[0]!.id;
const values: Record<string, PackedValue> = {
  KEN: [30, 2024, 'estimated'],
  IDN: [50, 2023],
  CHL: [70, 2024, '', 'second-source']
};
const release = { ...smallRelease, values: { ...smallRelease.values, [id]: values } };
const series: Record<string, Series> = {
  KEN: [
    [2022, 10],
    [2023, 20],
    [2024, 30]
  ],
  IDN: [[2023, 50]],
  CHL: [
    [2022, 60],
    [2024, 70]
  ]
};

test('asOfYear(release, criterion, series, year) has the values of that year, and none where there is none', () => {
  expect(asOfYear(release, id, series, 2022).values[id]).toEqual({
    KEN: [10, 2022],
    CHL: [60, 2022, '', 'second-source']
  });
});

test('asOfYear(release, criterion, series, year) keeps a value of that year with its flags', () => {
  expect(asOfYear(release, id, series, 2024).values[id]).toEqual({ KEN: values.KEN, CHL: values.CHL });
});

test('asOfYear(release, criterion, series, year) leaves the release as it was', () => {
  asOfYear(release, id, series, 2022);
  expect(release.values[id]).toBe(values);
});

test('yearsOf(series) counts markets by year, newest first', () => {
  expect(yearsOf(series)).toEqual([
    { year: 2024, count: 2 },
    { year: 2023, count: 2 },
    { year: 2022, count: 2 }
  ]);
});
