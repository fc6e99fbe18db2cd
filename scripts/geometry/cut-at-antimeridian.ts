import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Position } from 'geojson';

/** Plane degrees, y down: d3 then cuts at 180 degrees and orders rings as it does on a screen. */
const plate = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

/**
 * Cuts polygons that run over the 180th meridian, so that no ring jumps from one edge of the map to the other.
 * returns  polygons with clockwise exteriors, rounded to 1e-5 degrees; others only rounded
 */
export function cutAtAntimeridian(polygons: Position[][][]): Position[][][] {
  return polygons.flatMap((polygon) => (jumps(polygon) ? cut(polygon) : [polygon])).map(roundPolygon);
}

function jumps(polygon: Position[][]): boolean {
  return polygon.some((ring) => ring.some(([x], i) => i > 0 && Math.abs(x! - ring[i - 1]![0]!) > 180));
}

function cut(polygon: Position[][]): Position[][][] {
  const plane = geoProject({ type: 'Polygon', coordinates: polygon }, plate);
  if (!plane) return [];
  if (plane.type !== 'Polygon' && plane.type !== 'MultiPolygon') {
    throw new Error(`Cutting a polygon at 180 degrees gave a ${plane.type}, expected polygons.`);
  }
  const pieces = plane.type === 'Polygon' ? [plane.coordinates] : plane.coordinates;
  return pieces.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x!, -y!])));
}

function roundPolygon(polygon: Position[][]): Position[][] {
  return polygon.map((ring) =>
    ring.map((point) => point.map((degrees) => Math.round(degrees * 1e5) / 1e5 + 0))
  );
}
