import type { GeoProjection } from 'd3-geo';
import { equalEarth } from './projections.ts';
import type { AtlasTopology } from './topology.ts';
import { compactPath } from './compact-path.ts';
import { drawnAreas, worldPaths, type WorldPaths } from './world-paths.ts';

/** A world projected once; pictures of every size scale it. Its paths are in tenths of its units. */
export interface WorldBase {
  width: number;
  height: number;
  paths: WorldPaths;
  /** Of each country, in its own square units. */
  areas: Map<string, number>;
  project(at: [longitude: number, latitude: number]): [x: number, y: number];
}

const width = 1000;
const height = width / 2.24;
const known = new WeakMap<AtlasTopology, WorldBase>();

/** The Equal Earth map of a geometry, uncropped, in its own units; projected once for each geometry. */
export function worldBase(topology: AtlasTopology): WorldBase {
  const base = known.get(topology) ?? build(topology);
  known.set(topology, base);
  return base;
}

function build(topology: AtlasTopology): WorldBase {
  const projection: GeoProjection = equalEarth(width, height).clipExtent(null);
  return {
    width,
    height,
    paths: compact(worldPaths(topology, projection)),
    areas: drawnAreas(topology, projection),
    project: (at) => projection(at) ?? [0, 0]
  };
}

function compact(paths: WorldPaths): WorldPaths {
  return {
    ...paths,
    countries: new Map([...paths.countries].map(([iso3, d]) => [iso3, compactPath(d)])),
    borders: paths.borders.map(({ rank, d }) => ({ rank, d: compactPath(d) })),
    disputed: paths.disputed.map((area) => ({ ...area, d: compactPath(area.d) })),
    coast: compactPath(paths.coast),
    graticule: compactPath(paths.graticule)
  };
}
