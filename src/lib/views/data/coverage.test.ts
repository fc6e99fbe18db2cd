import { describe, expect, it } from 'vitest';
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import { plainCountry } from '#lib/catalog/testing/plain-country.ts';
import { cellOf, coverageOf } from './coverage.ts';

const criterion: Criterion = {
  id: 'gdp',
  label: 'Economy size',
  question: 'How large is the economy?',
  unit: 'US$',
  format: 'usd',
  group: 'market',
  shape: { kind: 'log' },
  goalposts: { worst: 1e9, best: 3e12 },
  goalpostReasons: { worst: '', best: '', source: '' },
  sources: ['wdi'],
  transformations: []
};
const release: Release = {
  id: '2026.11-00000000',
  date: '2026-11-21',
  criteria: [criterion],
  sources: {},
  countries: ['KEN', 'TWN', 'MCO', 'PRK'].map((iso3) => plainCountry(iso3)),
  blocs: [],
  postureClasses: [],
  postures: {},
  controlLists: [],
  values: {
    gdp: { KEN: [1.2e11, 2024], TWN: [7.8e11, 2023, 'gap-filled'], MCO: [null, 2024, 'not-applicable'] }
  },
  parts: {}
};

describe('cellOf(release, criterion, iso3)', () => {
  it('tells a value, a marked value, a question that does not arise and no data apart', () => {
    expect(cellOf(release, 'gdp', 'KEN')).toEqual({ kind: 'value', year: 2024, marks: [] });
    expect(cellOf(release, 'gdp', 'TWN')).toEqual({ kind: 'value', year: 2023, marks: ['gap-filled'] });
    expect(cellOf(release, 'gdp', 'MCO')).toEqual({ kind: 'not-applicable' });
    expect(cellOf(release, 'gdp', 'PRK')).toEqual({ kind: 'none' });
  });
});

it('coverageOf(release, criterion) counts markets with a value, their years and the marked ones', () => {
  expect(coverageOf(release, criterion)).toEqual({
    criterion,
    withValue: 2,
    of: 4,
    oldest: 2023,
    newest: 2024,
    marked: 1
  });
});
