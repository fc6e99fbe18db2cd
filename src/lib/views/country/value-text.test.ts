import { describe, expect, test } from 'vitest';
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Observation, ValueFlag } from '#lib/catalog/release.ts';
import { isOld, valueText, wordsOfFlags } from './value-text.ts';

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

test('wordsOfFlags(flags) keeps their order and says each', () => {
  expect(wordsOfFlags(['regional', 'estimated']).map(({ short }) => short)).toEqual([
    'regional',
    'estimated'
  ]);
});

test('isOld(year, releaseYear) counts a value of six years ago, not of five', () => {
  expect([isOld(2020, 2026), isOld(2021, 2026)]).toEqual([true, false]);
});
