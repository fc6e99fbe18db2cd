declare module 'topojson-server' {
  import type { FeatureCollection, GeometryObject } from 'geojson';
  import type { Objects, Topology } from 'topojson-specification';
  export function topology(
    objects: Record<string, FeatureCollection | GeometryObject>,
    quantization?: number
  ): Topology<Objects>;
}

declare module 'topojson-simplify' {
  import type { Objects, Topology } from 'topojson-specification';
  /** Adds to each point of each arc, as a third coordinate, the area of the triangle it holds up. */
  export function presimplify(
    topology: Topology<Objects>,
    weight?: (triangle: number[][]) => number
  ): Topology<Objects>;
  export function sphericalTriangleArea(triangle: number[][]): number;
}

declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { Geometry } from 'geojson';
  export function geoProject(geometry: Geometry, projection: GeoProjection): Geometry | null;
}
