import { expect, test } from 'vitest';
import capitals from '#lib/catalog/sites/capitals.ts';
import powerPlants from '#lib/catalog/sites/power-plants.ts';
import { siteFeatures, siteMapLayers, siteSource } from './webgl-sites.ts';

const site = {
  id: 'x',
  name: 'X',
  iso3: 'KEN',
  at: [36, -1] as [number, number],
  size: 0.5,
  values: {}
};

test('siteFeatures(sites) keeps each site’s place in the list, and no more', () => {
  expect(siteFeatures([site, { ...site, at: [1, 2], size: null }]).features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [36, -1] },
      properties: { index: 0, size: 0.5 }
    },
    { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] }, properties: { index: 1, size: 0 } }
  ]);
});

test('siteSource(layer, sites) gathers near sites of a dense layer alone', () => {
  expect(siteSource(powerPlants, [site]).cluster).toBe(true);
  expect(siteSource(capitals, [site]).cluster).toBeUndefined();
});

test('siteMapLayers(layer) asks for no file: no glyphs, no sprite, no address', () => {
  expect(JSON.stringify(siteMapLayers(powerPlants))).not.toMatch(/https?:|text-font/);
  expect(siteMapLayers(capitals).map(({ id }) => id)).toEqual(['site-capitals-point']);
});
