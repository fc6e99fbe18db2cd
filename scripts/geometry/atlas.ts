import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { adjustments, type Box } from './adjustments.ts';
import { cutAtAntimeridian } from './cut-at-antimeridian.ts';
import { soundPolygons } from './rings.ts';

/** A piece of the atlas before merging: `unit` is the atlas's own code, or the ISO code of a part set apart. */
export type Unit = Feature<MultiPolygon, { unit: string }>;

type AtlasTopology = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** The atlas as units: overseas parts set apart, cut at 180 degrees, without collapsed rings; sorted by code. */
export function readUnits(atlas: AtlasTopology): Unit[] {
  const countries: FeatureCollection<Polygon | MultiPolygon, { a3: string }> = feature(
    atlas,
    atlas.objects.countries
  ) as FeatureCollection<Polygon | MultiPolygon, { a3: string }>;
  const polygons = new Map<string, Position[][][]>();
  for (const { properties, geometry } of countries.features) {
    for (const polygon of soundPolygons(cutAtAntimeridian(polygonsOf(geometry)))) {
      const unit = unitOf(properties.a3, polygon);
      polygons.set(unit, [...(polygons.get(unit) ?? []), polygon]);
    }
  }
  return [...polygons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, coordinates]) => ({
      type: 'Feature',
      properties: { unit },
      geometry: { type: 'MultiPolygon', coordinates }
    }));
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Only parts given by a box become units of their own here; whole features are merged later, as lines may divide them. */
function unitOf(a3: string, polygon: Position[][]): string {
  const apart = adjustments.find(({ from, within }) => from === a3 && within && liesWithin(polygon, within));
  return apart?.to ?? a3;
}

function liesWithin(polygon: Position[][], [west, south, east, north]: Box): boolean {
  return (polygon[0] ?? []).every(([x, y]) => x! >= west && x! <= east && y! >= south && y! <= north);
}
