import type { Feature, MultiLineString, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { BorderRank } from '#lib/geo/topology.ts';
import type { RankedLines } from './borders.ts';
import type { DisputedArea } from './disputed.ts';
import type { CountryFeature } from './merge-units.ts';
import { ringAreaKm2 } from './rings.ts';
import { simplify } from './simplify.ts';

/** How coarse a form of the geometry is. */
export interface Coarseness {
  /** Vertices holding up less than this are dropped. */
  leastTriangleKm2: number;
  /** Islands and holes under this are dropped, but never the largest part of a country. */
  leastPolygonKm2: number;
  /** Coordinates are rounded to this many steps a side of the world. */
  steps: number;
}

/** Joins countries, lines and overlays into one TopoJSON, so that they share their arcs at every coarseness. */
export function buildTopology(
  countries: CountryFeature[],
  lines: RankedLines,
  disputed: DisputedArea[],
  coarseness: Coarseness
): string {
  const ranks: BorderRank[] = [1, 2, 3];
  const borders = ranks.map((rank): Feature<MultiLineString> => ({
    type: 'Feature',
    properties: { rank },
    geometry: { type: 'MultiLineString', coordinates: lines[rank] }
  }));
  const joined = topology({
    countries: {
      type: 'FeatureCollection',
      features: countries.map((country) => coarsen(country, coarseness))
    },
    borders: { type: 'FeatureCollection', features: borders },
    disputed: { type: 'FeatureCollection', features: disputed }
  });
  return `${JSON.stringify(withoutBox(simplify(joined, coarseness.leastTriangleKm2, coarseness.steps)))}\n`;
}

function coarsen(country: CountryFeature, { leastPolygonKm2 }: Coarseness): CountryFeature {
  const areas = country.geometry.coordinates.map(([exterior]) => ringAreaKm2(exterior!));
  const largest = Math.max(...areas);
  const isKept = (area: number) => area >= leastPolygonKm2 || area === largest;
  const coordinates: Position[][][] = country.geometry.coordinates
    .filter((_, i) => isKept(areas[i]!))
    .map(([exterior, ...holes]) => [
      exterior!,
      ...holes.filter((hole) => ringAreaKm2(hole) >= leastPolygonKm2)
    ]);
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
}

function withoutBox<T extends { bbox?: unknown }>(value: T): Omit<T, 'bbox'> {
  const { bbox: _bbox, ...rest } = value;
  return rest;
}
