import { describe, expect, it } from 'vitest';
import { countryFeatures } from '#lib/geo/country-features.ts';
import { geoArea } from 'd3-geo';
import { readBoundaryFile } from './boundary-file.ts';

const about = { source: 'LSIB', edition: '2026', positions: ['Lines follow the Department of State.'] };
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** 156 squares of five degrees, counterclockwise as GeoJSON wants them, side by side in rows. */
const squares = Array.from({ length: 156 }, (_, i) => {
  const [x, y] = [-170 + (i % 26) * 10, -30 + Math.floor(i / 26) * 10];
  const ring = [
    [x, y],
    [x + 10, y],
    [x + 10, y + 5],
    [x, y + 5],
    [x, y]
  ];
  const iso3 = `${letters[Math.floor(i / 26)]}${letters[i % 26]}X`;
  return { type: 'Feature', properties: { iso3 }, geometry: { type: 'Polygon', coordinates: [ring] } };
});
const file = (change: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', about, features: squares, ...change });
const read = (text: string) =>
  readBoundaryFile(text, 'own.json', { points: { AAX: [0, 0], ZZZ: [1, 1] }, dots: [] });
const withFirst = (change: object) => file({ features: [{ ...squares[0], ...change }, ...squares.slice(1)] });

describe('readBoundaryFile(text, name, known)', () => {
  it('reads GeoJSON: winds it for d3-geo, joins neighbors, names its source', () => {
    const { topology, about: said } = read(file());
    const countries = countryFeatures(topology);
    expect(countries).toHaveLength(156);
    for (const country of countries) expect(geoArea(country)).toBeLessThan(0.1);
    expect(topology.objects.borders.geometries[0]?.properties).toEqual({ rank: 1 });
    expect(said.policyLine).toBe(
      'Boundaries: LSIB 2026; not necessarily authoritative; not an official U.S. Government map'
    );
    expect(said.smallStates).toEqual(['ZZZ']);
  });

  it('names countries without an area, but for those nobody draws one', () => {
    expect(read(file()).withoutArea).toEqual(['ZZZ']);
    const known = { points: { AAX: [0, 0], ZZZ: [1, 1] }, dots: ['ZZZ'] };
    expect(readBoundaryFile(file(), 'own.json', known).withoutArea).toEqual([]);
  });

  it('names countries whose rings it turned: clockwise in GeoJSON, counterclockwise in TopoJSON', () => {
    expect(read(file()).turned).toEqual([]);
    const [first] = squares;
    const turned = {
      type: 'Polygon',
      coordinates: first!.geometry.coordinates.map((ring) => ring.toReversed())
    };
    const { topology, turned: named } = read(withFirst({ geometry: turned }));
    expect(named).toEqual(['AAX']);
    expect(geoArea(countryFeatures(topology)[0]!)).toBeLessThan(0.1);
    // What it made runs as d3 draws it, which is how TopoJSON is wound.
    expect(read(JSON.stringify({ ...topology, about })).turned).toEqual([]);
  });

  it('reads back the TopoJSON it made', () => {
    const { topology } = read(file());
    expect(countryFeatures(read(JSON.stringify({ ...topology, about })).topology)).toHaveLength(156);
  });

  it.each([
    ['no JSON', '{', 'it is not JSON'],
    ['no object', '[]', 'it holds no object'],
    ['no about', file({ about: { source: 'x' } }), '"about" must hold "source" and "edition"'],
    ['another type', file({ type: 'Feature' }), 'its type is "Feature"'],
    ['a code that is none', withFirst({ properties: { iso3: 'fr' } }), 'feature 1 has iso3 "fr"'],
    ['no code', withFirst({ properties: {} }), 'feature 1 has iso3 missing'],
    ['a point', withFirst({ geometry: { type: 'Point', coordinates: [0, 0] } }), 'AAX is a Point'],
    ['a code twice', withFirst({ properties: { iso3: 'ABX' } }), 'ABX stands there twice'],
    ['too few', file({ features: squares.slice(0, 3) }), 'it has 3 countries; at least 150 are wanted'],
    [
      'meters for degrees',
      withFirst({
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [9e5, 0],
              [9e5, 9e5],
              [0, 0]
            ]
          ]
        }
      }),
      'AAX has the position [900000,0] in ring 1; degrees'
    ],
    [
      'no positions',
      withFirst({ geometry: { type: 'Polygon', coordinates: [[null, 1, 2, 3]] } }),
      'AAX has the position null in ring 1; degrees'
    ],
    [
      'a ring over 180 degrees',
      withFirst({
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [170, 0],
              [-170, 0],
              [-170, 5],
              [170, 0]
            ]
          ]
        }
      }),
      'AAX runs over the 180th meridian in ring 1; cut'
    ],
    [
      'a short ring after a whole one',
      withFirst({
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [0, 5],
              [5, 5],
              [0, 0]
            ],
            [[1, 1]]
          ]
        }
      }),
      'AAX has fewer than four positions in ring 2.'
    ],
    [
      'an unclosed ring',
      withFirst({
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [5, 0],
              [5, 5],
              [0, 5]
            ]
          ]
        }
      }),
      'AAX is not closed in ring 1: it begins at [0,0] and ends at [0,5].'
    ],
    [
      'TopoJSON without countries',
      JSON.stringify({ type: 'Topology', about, objects: {}, arcs: [] }),
      'it has no collection "countries"'
    ]
  ])('names the file and what is wrong: %s', (_, text, message) => {
    expect(() => read(text)).toThrow(`Boundary file own.json: ${message}`);
  });
});
