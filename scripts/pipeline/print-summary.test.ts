import { expect, test } from 'vitest';
import type { PackedValue, Release } from '#lib/catalog/release.ts';
import { jumpLines } from './print-summary.ts';

const release = (values: Record<string, Record<string, PackedValue>>): Release => ({
  id: '',
  date: '',
  criteria: [],
  sources: {},
  countries: [],
  blocs: [],
  postureClasses: [],
  postures: {},
  controlLists: [],
  values,
  parts: {}
});

test('jumpLines(before, now) names what came, went and moved by more than half', () => {
  const before = release({ gdp: { AAA: [10, 2023], BBB: [10, 2023], CCC: [4, 2023] } });
  const now = release({
    gdp: { AAA: [16, 2024], BBB: [14, 2024], DDD: [1, 2024] },
    tariff: { AAA: [1, 2024] }
  });
  expect(jumpLines(before, now)).toEqual([
    'gdp AAA: 10 -> 16',
    'gdp CCC: 4 -> missing',
    'gdp DDD: missing -> 1',
    'tariff: new'
  ]);
  expect(jumpLines(now, now)).toEqual(['no value came, went or changed by more than half']);
});
