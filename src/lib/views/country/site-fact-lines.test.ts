import { expect, test } from 'vitest';
import type { SiteFacts } from '#lib/catalog/sites/site-facts.ts';
import { countLines, siteFactLines } from './site-fact-lines.ts';

const facts: SiteFacts = {
  counts: { 'power-plants': 1018, capitals: 1, 'us-cloud-regions': 2, supercomputers: 1 },
  nearestUSRegion: { id: 'x', provider: 'Oracle Cloud', city: 'Jeddah', iso3: 'SAU', kilometers: 2545 },
  plantsNearCapital: {
    count: 2,
    megawatts: 1300,
    byFuel: [
      ['Hydro', 1200],
      ['Oil', 100]
    ]
  },
  aiClusters: { existing: 1, planned: 2, megawatts: 0 },
  peering: { cities: 1, gbps: 2594, first: 'Nairobi' },
  supercomputers: { systems: 1, petaflops: 12.5 }
};
const nothing: SiteFacts = {
  counts: {},
  nearestUSRegion: null,
  plantsNearCapital: null,
  aiClusters: null,
  peering: null,
  supercomputers: null
};
const nameOf = (iso3: string) => ({ SAU: 'Saudi Arabia' })[iso3] ?? iso3;

test('siteFactLines(facts, capital) gives distance, place and country, and plants by fuel', () => {
  const [region, plants, clusters, peering] = siteFactLines(facts, 'Nairobi', nameOf, 'KEN');
  expect(region?.value).toBe('2,545 km: Jeddah, Saudi Arabia');
  expect(plants?.label).toBe('Power plants within 200 km of Nairobi');
  expect(plants?.value).toBe('2, 1,300 MW');
  expect(plants?.note).toContain('Hydro 1,200, Oil 100');
  expect(clusters?.value).toBe('1 standing, 2 planned');
  expect(clusters?.note).not.toContain('MW');
  expect(peering?.value).toBe('2,594 Gbps in 1 city');
  expect(peering?.note).toBe('Nairobi. TOP500: 1 system, 12.5 PFlop/s.');
});

test('siteFactLines(facts of a region at home) leaves out the country', () => {
  expect(siteFactLines(facts, 'Riyadh', nameOf, 'SAU')[0]?.value).toBe('2,545 km: Jeddah');
});

test('siteFactLines(no facts) says none on the list, and not known where there is no capital', () => {
  expect(siteFactLines(nothing, null, nameOf, 'ATA').map(({ value }) => value)).toEqual([
    'Not known: no place of a capital on record',
    'Not known: no place of a capital on record',
    'None on the list',
    'No city on the list'
  ]);
});

test('countLines(facts) counts by layer, without the capital; TOP500 is no count of places', () => {
  expect(countLines(facts).map(({ text }) => text)).toEqual([
    'US cloud regions: 2',
    'TOP500',
    'Power plants: 1,018'
  ]);
});
