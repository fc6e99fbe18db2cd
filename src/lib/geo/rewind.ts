import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Turns polygons as d3-geo wants them (exteriors clockwise on the ground) into polygons as GeoJSON and MapLibre
 * want them: exteriors counterclockwise, holes clockwise (RFC 7946, section 3.1.6). The argument is left as it is.
 */
export function rewind<T extends Polygon | MultiPolygon>(geometry: T): T {
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: rewindPolygon(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(rewindPolygon) };
}

function rewindPolygon(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => (isCounterclockwise(ring) === (i === 0) ? ring : ring.toReversed()));
}

function isCounterclockwise(ring: Position[]): boolean {
  let twice = 0;
  for (let i = 1; i < ring.length; i++)
    twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return twice > 0;
}
