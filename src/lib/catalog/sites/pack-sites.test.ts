import { expect, test } from 'vitest';
import type { Source } from '../release.ts';
import { packSites, unpackSites } from './pack-sites.ts';
import powerPlants from './power-plants.ts';
import type { Site } from './site-layer.ts';

const source = { id: 'made-up' } as Source;
const sites: Site[] = [
  {
    id: 'b',
    name: 'Dam',
    iso3: 'KEN',
    at: [36.5, -1.25],
    values: { fuel: 'Hydro', megawatts: 60, commissioned: null }
  },
  {
    id: 'a',
    name: 'Nowhere',
    iso3: null,
    at: null,
    notDrawn: 'no place',
    values: { fuel: 'Hydro', megawatts: null, commissioned: 1990 }
  },
  {
    id: 'c',
    name: 'Zero',
    iso3: 'KEN',
    at: [0, 0],
    values: { fuel: 'Gas', megawatts: 0, commissioned: null }
  }
];

test('packSites(layer, source, sites) writes a word that comes again once, and a gap as null', () => {
  const packed = packSites(powerPlants, source, sites);
  expect(packed.values.fuel).toEqual({ words: ['Hydro', 'Gas'], at: [0, 0, 1] });
  expect(packed.iso3).toEqual({ words: ['KEN', null], at: [0, 1, 0] });
  expect(packed.values.megawatts).toEqual([60, null, 0]);
  expect(packed.longitude).toEqual([36.5, null, 0]);
});

test('unpackSites(packed) gives the sites back, a zero as zero and a gap as null', () => {
  expect(unpackSites(packSites(powerPlants, source, sites))).toEqual({ source, sites });
});
