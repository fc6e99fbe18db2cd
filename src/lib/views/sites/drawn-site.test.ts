import { expect, test } from 'vitest';
import type { Site } from '#lib/catalog/sites/site-layer.ts';
import { drawnSites } from './drawn-site.ts';

const site = (id: string, at: Site['at'], megawatts: number | null): Site => ({
  id,
  name: id,
  iso3: null,
  at,
  values: { megawatts }
});
const all = [site('large', [1, 1], 400), site('small', [2, 2], 100), site('placeless', null, 900)];

test('drawnSites(layer, all) leaves out what has no place; areas go with the size, against the largest of all', () => {
  const drawn = drawnSites({ size: 'megawatts' }, all);
  expect(drawn.map(({ id }) => id)).toEqual(['large', 'small']);
  // Roots of 400 / 900 and 100 / 900.
  expect(drawn[0]?.size).toBeCloseTo(2 / 3, 12);
  expect(drawn[1]?.size).toBeCloseTo(1 / 3, 12);
});

test('drawnSites(layer, all, kept) keeps the sizes they have among all', () => {
  expect(drawnSites({ size: 'megawatts' }, all, all.slice(1, 2))[0]?.size).toBeCloseTo(1 / 3, 12);
});

test('drawnSites(layer without a size, all) gives none', () => {
  expect(drawnSites({}, all)[0]?.size).toBeNull();
});
