import { describe, expect, test } from 'vitest';
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Observation, ValueFlag } from '#lib/catalog/release.ts';
import { isOld, rowText, unitlessText, valueText, wordsOfFlags } from './value-text.ts';

const electricity: Criterion = {
  id: 'electricity-generation',
  label: 'Electricity generated',
  question: '',
  unit: 'TWh a year',
  format: 'number',
  group: 'power',
  shape: { kind: 'log' },
  goalposts: { worst: 1, best: 1000 },
  goalpostReasons: { worst: '', best: '', source: '' },
  sources: [],
  transformations: []
};
const risk: Criterion = {
  ...electricity,
  id: 'country-risk',
  unit: 'class 0-7',
  format: 'ordinal',
  shape: { kind: 'ordinal', steps: [{ value: 3, label: 'Class 3' }] },
  classes: { 'market-benchmark': { label: 'Market benchmark', utility: 1 } }
};
const seen = (value: number | null, ...flags: ValueFlag[]): Observation => ({
  value,
  year: 2024,
  source: '',
  flags
});

describe('valueText', () => {
  test('writes the number with a unit that fits a row', () => {
    expect(valueText(electricity, seen(372))).toBe('372 TWh');
  });

  test('gives a class of its own its label, never a number', () => {
    expect(valueText(risk, seen(null, 'market-benchmark'))).toBe('Market benchmark');
    expect(valueText(risk, seen(3))).toBe('Class 3');
  });

  test('tells "not applicable" and "no value" apart', () => {
    expect(valueText(electricity, seen(null, 'not-applicable'))).toBe('Not applicable');
    expect(valueText(electricity, seen(null))).toBe('No value');
    expect(valueText(electricity, undefined)).toBe('No value');
  });
});

test('unitlessText(criterion, observation) leaves the unit to its own place, and says the same where there is no number', () => {
  expect(unitlessText(electricity, seen(372))).toBe('372');
  expect(unitlessText(risk, seen(null, 'market-benchmark'))).toBe('Market benchmark');
  expect(unitlessText(electricity, undefined)).toBe('No value');
});

test('rowText(criterion, observation) shortens scales and units, and leaves a class its name', () => {
  const gdp: Criterion = { ...electricity, format: 'usd', shape: { kind: 'log' } };
  const developers: Criterion = { ...electricity, unit: 'per 1,000 people' };
  expect(rowText(gdp, seen(1_396_300_000_000))).toBe('$1.4T');
  expect(rowText({ ...gdp, format: 'people' }, seen(283_000_000))).toBe('283M');
  expect(rowText(developers, seen(15.9))).toBe('15.9 per 1,000');
  expect(rowText(risk, seen(null, 'market-benchmark'))).toBe('Market benchmark');
});

test('wordsOfFlags(flags) keeps their order and says each', () => {
  expect(wordsOfFlags(['regional', 'estimated']).map(({ short }) => short)).toEqual([
    'regional',
    'estimated'
  ]);
});

test('isOld(year, releaseYear) counts a value of six years ago, not of five', () => {
  expect([isOld(2020, 2026), isOld(2021, 2026)]).toEqual([true, false]);
});
