// The layers of sites against the world: what is declared has its file, its record and fields; ids and places hold.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { siteLayers } from '#lib/catalog/sites/index.ts';
import { notDrawnOf } from '#lib/catalog/sites/filter-sites.ts';
import { unpackSites, type PackedSites } from '#lib/catalog/sites/pack-sites.ts';
import type { SiteFactsFile } from '#lib/catalog/sites/site-facts.ts';
import type { Site, SiteTable } from '#lib/catalog/sites/site-layer.ts';
import { countryFeatures } from '#lib/geo/country-features.ts';
import type { AtlasTopology } from '#lib/geo/topology.ts';
import { release } from './newest-release.ts';

const folder = 'data/generated/sites';
const known = new Set(release.countries.map(({ iso3 }) => iso3));
const read = (id: string): SiteTable =>
  unpackSites(JSON.parse(readFileSync(`${folder}/layers/${id}.json`, 'utf8')) as PackedSites);
const tables = new Map(siteLayers.map(({ id }) => [id, read(id)]));
const sitesOf = (id: (typeof siteLayers)[number]['id']): Site[] => tables.get(id)?.sites ?? [];

test('every declared layer has a file, and every file a layer', () => {
  const files = readdirSync(`${folder}/layers`).map((name) => basename(name, '.json'));
  expect(files.sort()).toEqual(siteLayers.map(({ id }) => id).sort());
});

describe.each(siteLayers.map((layer) => [layer.id, layer] as const))('%s', (id, layer) => {
  const { source, sites } = tables.get(id) ?? { source: undefined, sites: [] };

  test('has the record of its source, with license and terms', () => {
    expect(source?.id).toBe(layer.source);
    expect(source?.license).toMatch(/\S/);
    expect(['A', 'B']).toContain(source?.terms);
  });

  test('gives each site an id of its own, a market that exists or none, and a place on Earth or a reason', () => {
    expect(sites.length).toBeGreaterThan(10);
    expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
    for (const { iso3, at, notDrawn } of sites) {
      if (iso3 !== null) expect(known).toContain(iso3);
      if (at === null) expect(notDrawn).toMatch(/\S/);
      else {
        expect(Math.abs(at[0])).toBeLessThanOrEqual(180);
        expect(Math.abs(at[1])).toBeLessThanOrEqual(90);
      }
    }
  });

  test('has its fields on each site, of their kind, and choices that an address can carry', () => {
    const fields = layer.fields.map((field) => field.id).sort();
    for (const { values } of sites) {
      expect(Object.keys(values).sort()).toEqual(fields);
      for (const { id: field, kind } of layer.fields) {
        const value = values[field] ?? null;
        if (value !== null) expect(typeof value).toBe(kind === 'number' ? 'number' : 'string');
        if (kind === 'choice') expect(String(value)).not.toContain('*');
      }
    }
  });
});

test('what is not drawn is told: 639 clusters without a place, 85 of them without a country, and 2 unlikely', () => {
  const left = new Map(notDrawnOf(sitesOf('ai-clusters')).map(({ count, why }) => [why, count]));
  expect(left.get('no country and no place in the source')).toBe(85);
  expect(left.get('called unlikely by the source')).toBe(2);
  expect([...left.values()].reduce((sum, count) => sum + count, 0)).toBe(639 + 2);
});

test('a spot check against the rows of the sources', () => {
  const dam = sitesOf('power-plants').find(({ name }) => name === 'Three Gorges Dam');
  expect(dam?.values).toMatchObject({ fuel: 'Hydro', megawatts: 22_500 });
  expect(sitesOf('supercomputers').reduce((sum, { values }) => sum + Number(values.systems), 0)).toBe(500);
  expect(sitesOf('supercomputers').find(({ id }) => id === 'USA')?.values).toMatchObject({
    systems: 175,
    largest: 'El Capitan',
    rank: 1
  });
});

test('no drawn site lies in another country than its own, far from its own border', async () => {
  const topology =
    (await import('../../data/generated/geometry/light.topo.json')) as unknown as AtlasTopology;
  const countries = countryFeatures(topology);
  const vertices = new Map(
    countries.map(({ properties, geometry }) => {
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return [properties.iso3, parts.flat(2)];
    })
  );
  const isNear = ([x, y]: [number, number], iso3: string) =>
    vertices.get(iso3)?.some(([vx = 0, vy = 0]) => Math.hypot(vx - x, vy - y) < 0.7);
  // The Energy Information Administration counts Guam's plants among those of the United States.
  const territories = new Set(['GUM']);
  const strays = siteLayers.flatMap(({ id }) =>
    sitesOf(id).flatMap(({ at, iso3, name }) => {
      if (!at || !iso3 || !vertices.has(iso3) || isNear(at, iso3)) return [];
      const own = countries.find(({ properties }) => properties.iso3 === iso3);
      if (own && geoContains(own, at)) return [];
      const lies = countries.find((country) => geoContains(country, at))?.properties.iso3;
      return lies && lies !== iso3 && !territories.has(lies) ? [`${name} (${iso3}) lies in ${lies}`] : [];
    })
  );
  expect(strays).toEqual([]);
  // Ten thousand places against every coast: seconds on a busy machine.
}, 60_000);

test('facts.json has every place, and its counts are those of the layers', () => {
  const { markets } = JSON.parse(readFileSync(`${folder}/facts.json`, 'utf8')) as SiteFactsFile;
  expect(Object.keys(markets).sort()).toEqual([...known].sort());
  const inKenya = sitesOf('power-plants').filter(({ iso3 }) => iso3 === 'KEN');
  expect(markets.KEN?.counts['power-plants']).toBe(inKenya.length);
});
