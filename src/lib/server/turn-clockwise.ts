import type { MultiPolygon } from 'geojson';
import { rewind } from '#lib/geo/rewind.ts';

/** Turns polygons of either winding as d3-geo wants them: exteriors clockwise, holes the other way. */
export function turnClockwise(geometry: MultiPolygon): MultiPolygon {
  const { coordinates } = rewind(geometry);
  return { ...geometry, coordinates: coordinates.map((rings) => rings.map((ring) => ring.toReversed())) };
}
