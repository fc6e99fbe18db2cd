import type { Position } from 'geojson';
import { boundsOf, type Bounds } from './bounds.ts';
import { countryFeatures } from './country-features.ts';
import type { AtlasTopology } from './topology.ts';

/**
 * Frames a set of countries, for "fit to bloc" and flights; a country without a polygon counts by its point.
 * returns  undefined when none of them is drawn or has a point
 */
export function marketBounds(
  topology: AtlasTopology,
  points: Readonly<Record<string, Position | undefined>>,
  ids: Iterable<string>
): Bounds | undefined {
  const wanted = new Set(ids);
  const shapes: Position[][] = [];
  for (const { properties, geometry } of countryFeatures(topology)) {
    if (!wanted.has(properties.iso3)) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    shapes.push(...polygons.map(([exterior]) => exterior ?? []));
    wanted.delete(properties.iso3);
  }
  for (const iso3 of wanted) {
    const point = points[iso3];
    if (point) shapes.push([point]);
  }
  return boundsOf(shapes);
}
