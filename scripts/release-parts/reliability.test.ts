import { describe, expect, test } from 'vitest';
import type { Country } from '#lib/catalog/release.ts';
import type { Indicator, Inputs, Reading } from '../pipeline/indicator.ts';
import type { Tidy } from '../pipeline/read-tidy.ts';
import { conflicts } from './conflicts.ts';
import { reliability } from './reliability.ts';
import { series } from './series.ts';

const rows: Tidy[] = [
  { iso3: 'KEN', indicator: 'gdp_current_usd_wdi26', value: 80e9, year: 2022 },
  { iso3: 'KEN', indicator: 'gdp_current_usd_wdi26', value: 90e9, year: 2023 },
  { iso3: 'KEN', indicator: 'gdp_current_usd_wdi26', value: 95e9, year: 2024 },
  { iso3: 'KEN', indicator: 'gdp_current_usd_bn', value: 80, year: 2022 },
  { iso3: 'KEN', indicator: 'gdp_current_usd_bn', value: 100, year: 2023 },
  { iso3: 'UGA', indicator: 'gdp_current_usd_wdi26', value: 50e9, year: 2024 },
  { iso3: 'UGA', indicator: 'gdp_current_usd_bn', value: 50, year: 2023 }
];
const reading = (iso3: string, year: number): Reading => ({ iso3, value: 1, year, flags: [], source: 'wb' });
const inputs = {
  countries: [{ iso3: 'KEN' }, { iso3: 'UGA' }, { iso3: 'VAT' }] as Country[],
  tidy: (_source: string, indicator: string) => rows.filter((row) => row.indicator === indicator),
  readings: () => [reading('KEN', 2024), { ...reading('UGA', 2024), source: 'other' }]
} as unknown as Inputs;

describe('conflicts(inputs)', () => {
  test('compares the newest year that both sources state, in one unit, to whole percents', () => {
    // 2023: 90 against 100 billion; 2024 has one source alone. Uganda has no year in common.
    expect(conflicts(inputs).get('KEN')).toEqual([
      { criterion: 'gdp', year: 2023, sources: ['world-bank-wdi-2026', 'imf-weo-2025-10'], difference: 0.1 }
    ]);
    expect(conflicts(inputs).get('UGA')).toBeUndefined();
  });
});

describe('reliability(inputs, readings, year)', () => {
  const grades = reliability(
    inputs,
    { one: [reading('KEN', 2024), reading('UGA', 2020)], two: [reading('KEN', 2027)] },
    2026
  );

  test('counts what is missing and how old the rest is; a forecast is of no age', () => {
    expect(grades.KEN).toMatchObject({ missing: 0, age: 1 });
    expect(grades.UGA).toMatchObject({ missing: 0.5, age: 6, conflicts: [] });
  });

  test('grades by the formula of the methodology', () => {
    // Kenya 50 + 27 + 20 (1 - 0.1 / 0.25) = 89; Uganda (25 + 12) / 80 = 46.25 of 100.
    expect(grades.KEN).toMatchObject({ grade: 'B', score: 89 });
    expect(grades.UGA).toMatchObject({ grade: 'E', score: 46.25 });
    expect(grades.VAT).toMatchObject({ grade: 'E', age: null });
  });
});

describe('series(inputs, indicators)', () => {
  const gdp = { id: 'gdp', series: ['wb', 'gdp_current_usd_wdi26'] } as unknown as Indicator;

  test('keeps three years or more of the source that the value is of, the earliest first', () => {
    expect(series(inputs, [gdp])).toEqual({
      gdp: {
        KEN: [
          [2022, 80e9],
          [2023, 90e9],
          [2024, 95e9]
        ]
      }
    });
  });
});
