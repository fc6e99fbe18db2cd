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
  return rings.map((ring, i) => (twiceArea(ring) > 0 === (i === 0) ? ring : ring.toReversed()));
}

/** Twice the area of a closed ring on a plane of longitude and latitude: above 0 where it runs counterclockwise. */
export function twiceArea(ring: Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++)
    twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return twice;
}
