import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { geoArea, geoContains, geoDistance } from 'd3-geo';
import type { Feature, Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { countryFeatures, type CountryFeature } from '#lib/geo/country-features.ts';
import type { AboutGeometry, AtlasTopology } from '#lib/geo/topology.ts';
import { buildGeometry } from '../../scripts/geometry/build-geometry.ts';

const folder = 'data/generated/geometry';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const light = JSON.parse(read('light.topo.json')) as AtlasTopology;
const detail = JSON.parse(read('detail.topo.json')) as AtlasTopology;
const points = JSON.parse(read('points.json')) as Record<string, [number, number]>;
const about = JSON.parse(read('about.json')) as AboutGeometry;
const table = (name: string) =>
  parse(readFileSync(`data/tables/${name}.csv`, 'utf8'), { columns: true }) as Record<string, string>[];

// The markets of the atlas: UN members but the United States, and six more.
const markets = table('un-m49-countries')
  .filter((row) => row.un_member === 'True' || ['PSE', 'VAT', 'TWN', 'XKX', 'HKG', 'MAC'].includes(row.iso3!))
  .map((row) => row.iso3!)
  .filter((iso3) => iso3 !== 'USA');

function countriesAt(at: [number, number], topology = detail): string[] {
  return countryFeatures(topology)
    .filter((country) => geoContains(country, at))
    .map(({ properties }) => properties.iso3);
}

function overlaysAt(at: [number, number]): string[] {
  const areas = feature(detail, detail.objects.disputed).features;
  return areas.filter((area) => geoContains(area as Feature, at)).map(({ properties }) => properties.id);
}

function ringsOf({ geometry }: CountryFeature): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

describe.each([
  ['light', light],
  ['detail', detail]
])('%s geometry', (_, topology) => {
  it('gives every market a polygon or a point', () => {
    expect(markets).toHaveLength(198);
    const drawn = new Set(countryFeatures(topology).map(({ properties }) => properties.iso3));
    expect(markets.filter((iso3) => !drawn.has(iso3) && !points[iso3])).toEqual([]);
    const needADot = markets.filter((iso3) => !drawn.has(iso3) && !about.smallStates.includes(iso3));
    expect(needADot).toEqual([]);
  });

  // The lower edge of Antarctica on a plane map is no jump.
  it('has no ring that jumps over the 180th meridian, and none that is collapsed', () => {
    for (const country of countryFeatures(topology)) {
      for (const ring of ringsOf(country)) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        const jumps = ring.filter(
          (point, i) => i > 0 && Math.abs(point[0]! - ring[i - 1]![0]!) > 180 && point[1]! > -89.9
        );
        expect([country.properties.iso3, jumps]).toEqual([country.properties.iso3, []]);
      }
    }
  });

  it('winds exteriors clockwise: no country covers most of the globe', () => {
    for (const country of countryFeatures(topology)) expect(geoArea(country)).toBeLessThan(1);
  });

  it('keeps neighbors joined: they share their arcs', () => {
    const { geometries } = topology.objects.countries;
    const codes = geometries.map(({ properties }) => (properties as { iso3: string }).iso3);
    const around = neighbors(geometries)[codes.indexOf('UKR')]!.map((i) => codes[i]);
    expect(around.sort()).toEqual(['BLR', 'HUN', 'MDA', 'POL', 'ROU', 'RUS', 'SVK']);
    const aroundRussia = neighbors(geometries)[codes.indexOf('RUS')]!.map((i) => codes[i]!);
    for (const iso3 of ['NOR', 'FIN', 'CHN', 'PRK', 'KAZ', 'MNG', 'GEO'])
      expect(aroundRussia).toContain(iso3);
  });

  it('has lines of three ranks', () => {
    const ranks = topology.objects.borders.geometries.map(
      ({ properties }) => (properties as { rank: number }).rank
    );
    expect(ranks).toEqual([1, 2, 3]);
  });
});

describe('places', () => {
  it('puts every capital in its market, or within 30 km of it where the coast is coarse', () => {
    const shapes = new Map(countryFeatures(detail).map((country) => [country.properties.iso3, country]));
    const astray = table('cia-world-factbook-places')
      .filter((row) => row.capital_lat && markets.includes(row.iso3!))
      .filter((row) => {
        const shape = shapes.get(row.iso3!);
        const at: [number, number] = [Number(row.capital_lng), Number(row.capital_lat)];
        if (!shape || geoContains(shape, at)) return false;
        const nearest = Math.min(
          ...ringsOf(shape)
            .flat()
            .map(([x, y]) => geoDistance([x!, y!], at))
        );
        return nearest * 6371 > 30;
      });
    expect(astray.map((row) => `${row.iso3} ${row.capital}`)).toEqual([]);
  });

  it.each([
    ['Simferopol', [34.1, 44.95], ['UKR'], ['crimea']],
    ['Kherson', [32.62, 46.65], ['UKR'], []],
    ['Laayoune', [-13.1, 27.1], ['MAR'], ['western-sahara']],
    ['Marrakesh', [-8, 31.6], ['MAR'], []],
    ['Hargeisa', [44.06, 9.56], ['SOM'], ['somaliland']],
    ['Katzrin', [35.69, 32.99], ['ISR'], ['golan-heights']],
    ['Haifa', [35.03, 32.78], ['ISR'], []],
    ['Ramallah', [35.2, 31.9], ['PSE'], []],
    ['Gaza', [34.44, 31.48], ['PSE'], []],
    ['Kyrenia', [33.32, 35.3], ['CYP'], ['northern-cyprus']],
    ['Pristina', [21.17, 42.67], ['XKX'], []],
    ['Taipei', [121.5, 25], ['TWN'], []],
    ['Hong Kong', [114.15, 22.4], ['HKG'], []],
    ['Iturup', [147.9, 45.05], ['RUS'], ['southern-kurils']],
    ['Siachen', [77.1, 35.4], ['KAS'], ['siachen']],
    ['Cayenne', [-52.4, 4.8], ['GUF'], []],
    ['Saint-Denis', [55.5, -21], ['REU'], []]
  ] as const)('%s lies where the stated positions put it', (_, at, countries, overlays) => {
    expect(countriesAt([at[0], at[1]])).toEqual(countries);
    expect(overlaysAt([at[0], at[1]])).toEqual(overlays);
  });

  it('puts every label point inside its own market, Kuwait among them', () => {
    const shapes = new Map(countryFeatures(detail).map((country) => [country.properties.iso3, country]));
    const outside = Object.entries(points).filter(([iso3, at]) => {
      const shape = shapes.get(iso3);
      return shape && geoArea(shape) > 1e-6 && !geoContains(shape, at);
    });
    expect(outside).toEqual([]);
    expect(points.KWT![0]).toBeGreaterThan(46.5);
    expect(countriesAt(points.KWT!)).toEqual(['KWT']);
    expect(points.MAC![0]).toBeCloseTo(113.55, 1);
  });

  it('draws the small states of the atlas as dots', () => {
    for (const iso3 of 'VAT MCO MAC NRU TUV SMR MDV LIE SYC MHL KNA SGP BHR MLT QAT HKG'.split(' ')) {
      expect(about.smallStates).toContain(iso3);
    }
    expect(about.smallStates).not.toContain('KWT');
  });
});

it('keeps the light geometry within 45 kB of brotli', () => {
  expect(brotliCompressSync(read('light.topo.json')).length).toBeLessThanOrEqual(45_000);
});

it('buildGeometry() gives the committed bytes again', () => {
  const built = buildGeometry();
  expect(built.light === read('light.topo.json')).toBe(true);
  expect(built.detail === read('detail.topo.json')).toBe(true);
  expect(`${JSON.stringify(built.points)}\n`).toBe(read('points.json'));
}, 20_000);

describe('the hand tables', () => {
  it.each(['borders', 'disputed'])(
    'cite in %s.csv the Factbook that was read, or say that nothing was',
    (name) => {
      const rows = parse(readFileSync(`data/curated/${name}.csv`, 'utf8'), { columns: true }) as {
        citation: string;
        note: string;
      }[];
      const unchecked = 'Natural Earth 4.1.0 default, not checked against State Department guidance';
      for (const { citation, note } of rows) {
        if (!citation.startsWith('World Factbook, ')) expect(citation).toContain(unchecked);
        expect(note).toMatch(/\S/);
      }
    }
  );
});
