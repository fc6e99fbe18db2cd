import { describe, expect, it } from 'vitest';
import { smallRelease } from '../../../tests/small-release.ts';
import { publishValues, tabulateValues, unitOf, valueIds } from './published-values.ts';

describe('publishValues(release, criterion)', () => {
  it('gives value, year, source and flags, sorted by code', () => {
    expect(publishValues(smallRelease, 'open').slice(0, 2)).toEqual([
      { iso3: 'KEN', value: 60, year: 2025, source: 'free', flags: [] },
      { iso3: 'UGA', value: 40, year: 2024, source: 'free', flags: ['estimated'] }
    ]);
  });

  it('withholds a value by the terms of its own source, not by those of the criterion', () => {
    const [kenya, uganda] = publishValues(smallRelease, 'closed');
    expect(kenya).not.toHaveProperty('value');
    expect(kenya?.withheld).toContain('Producer of bound');
    expect(uganda).toEqual({ iso3: 'UGA', value: 20, year: 2023, source: 'free', flags: [] });
  });

  it('withholds a value whose source is not on record', () => {
    const { free, ...sources } = smallRelease.sources;
    const published = publishValues({ ...smallRelease, sources }, 'open');
    expect(published.every((value) => !('value' in value))).toBe(true);
  });
});

describe('tabulateValues(values, criterion, unit)', () => {
  it('leaves the cell of a withheld value empty', () => {
    const { columns, rows } = tabulateValues(publishValues(smallRelease, 'closed'), 'closed', 'units');
    expect(rows[0]?.[columns.indexOf('value')]).toBeUndefined();
    expect(rows[1]?.[columns.indexOf('value')]).toBe(20);
  });
});

describe('valueIds(release) and unitOf(release, id)', () => {
  it('know the parts of a composite', () => {
    const part = {
      id: 'cloud',
      label: 'Cloud',
      weight: 100,
      unit: 'regions',
      goalposts: { worst: 0, best: 3 },
      note: '',
      source: 'free'
    };
    const [open] = smallRelease.criteria;
    if (!open) throw new Error('The small release has a criterion.');
    const release = {
      ...smallRelease,
      criteria: [{ ...open, composite: { parts: [part], minimumWeight: 50 } }]
    };
    expect(valueIds(release)).toEqual(['open', 'open.cloud']);
    expect(unitOf(release, 'open.cloud')).toBe('regions');
    expect(unitOf(release, 'open')).toBe('units');
  });
});
