import { geoDistance } from 'd3-geo';

type Position = readonly [longitude: number, latitude: number];

/** Mean radius of the Earth, km (IUGG, R1). */
const radius = 6371.0088;

/**
 * The length of the shortest way between two places, on a sphere: up to 0.6% from the ellipsoid's.
 * returns  kilometers
 */
export function distanceKm([ax, ay]: Position, [bx, by]: Position): number {
  return radius * geoDistance([ax, ay], [bx, by]);
}
