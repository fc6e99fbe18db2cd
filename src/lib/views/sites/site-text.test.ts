import { expect, test } from 'vitest';
import powerPlants from '#lib/catalog/sites/power-plants.ts';
import type { Site } from '#lib/catalog/sites/site-layer.ts';
import { countText, siteLine, siteValueText } from './site-text.ts';

const dam: Site = {
  id: 'x',
  name: 'Masinga',
  iso3: 'KEN',
  at: [37, -1],
  values: { fuel: 'Hydro', megawatts: 22_500, commissioned: null }
};

test('siteValueText(field, value) writes units, years without a comma, days for people, and gaps as not stated', () => {
  const [, capacity, commissioned] = powerPlants.fields;
  expect(siteValueText(capacity, 22_500)).toBe('22,500 MW');
  expect(siteValueText(commissioned, 1985)).toBe('1985');
  expect(siteValueText(commissioned, null)).toBe('Not stated');
  expect(siteValueText({ id: 'opened', label: 'Opened', kind: 'text' }, '2006-08-25')).toBe('Aug 25, 2006');
});

test('siteLine(layer, site, market) names the site, what it is, where, and two facts', () => {
  expect(siteLine(powerPlants, dam, 'Kenya')).toBe('Masinga, power plant, Kenya, Hydro, 22,500 MW');
});

test('countText(layer, shown, all) says of how many only when a filter leaves some out', () => {
  expect(countText(powerPlants, 10_039, 10_039)).toBe('10,039 power plants');
  expect(countText(powerPlants, 214, 10_039)).toBe('214 of 10,039 power plants');
});
