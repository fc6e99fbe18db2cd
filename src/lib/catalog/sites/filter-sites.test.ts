import { describe, expect, test } from 'vitest';
import { choicesOf, filterSites, notDrawnOf, readSiteFilters, writeSiteFilters } from './filter-sites.ts';
import { siteLayers } from './index.ts';
import type { Site } from './site-layer.ts';

const plant = (id: string, fuel: string | null, megawatts: number | null, notDrawn?: string): Site => ({
  id,
  name: id,
  iso3: 'KEN',
  at: null,
  ...(notDrawn && { notDrawn }),
  values: { fuel, megawatts }
});
const plants = [
  plant('a', 'Gas', 500),
  plant('b', 'Gas', 499, 'no place'),
  plant('c', 'Coal', 900),
  plant('d', 'Gas', null, 'no place'),
  plant('e', null, 700, 'no country')
];
const ids = (sites: Site[]) => sites.map(({ id }) => id).join('');

describe('filterSites(sites, filter)', () => {
  test('keeps all without a wish', () => expect(ids(filterSites(plants, {}))).toBe('abcde'));
  test('keeps the word that is wanted, and none where no word is known', () =>
    expect(ids(filterSites(plants, { fuel: ['Gas'] }))).toBe('abd'));
  test('keeps any of several words', () =>
    expect(ids(filterSites(plants, { fuel: ['Coal', 'Gas'] }))).toBe('abcd'));
  test('keeps the least number itself, and none where no number is known', () =>
    expect(ids(filterSites(plants, { megawatts: 500 }))).toBe('ace'));
  test('joins wishes by and', () =>
    expect(ids(filterSites(plants, { fuel: ['Gas'], megawatts: 500 }))).toBe('a'));
});

test('choicesOf(sites, field) counts each word, the most frequent first, and no gap', () => {
  expect(choicesOf(plants, 'fuel')).toEqual([
    { word: 'Gas', count: 3 },
    { word: 'Coal', count: 1 }
  ]);
});

test('notDrawnOf(sites) counts by why', () => {
  expect(notDrawnOf(plants)).toEqual([
    { why: 'no place', count: 2 },
    { why: 'no country', count: 1 }
  ]);
});

describe('readSiteFilters(text, layers)', () => {
  test('reads what writeSiteFilters wrote', () => {
    const filters = {
      'power-plants': { fuel: ['Wave and Tidal', 'Gas'], megawatts: 500 },
      'us-cloud-regions': { provider: ['Linode (Akamai)'] }
    };
    const text = writeSiteFilters(filters, siteLayers);
    expect(text).toBe(
      'us-cloud-regions.provider.Linode (Akamai)*power-plants.fuel.Wave and Tidal*power-plants.fuel.Gas*power-plants.megawatts.500'
    );
    expect(readSiteFilters(text, siteLayers)).toEqual(filters);
  });
  test('leaves out unknown layers, fields that are no filter, and numbers that are none', () => {
    const odd =
      'rivers.fuel.Gas*power-plants.commissioned.1990*power-plants.megawatts.many*power-plants.fuel.**';
    expect(readSiteFilters(odd, siteLayers)).toEqual({});
  });
});
