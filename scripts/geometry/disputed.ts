import type { Feature, MultiPolygon, Position } from 'geojson';
import type { Unit } from './atlas.ts';
import { clipToConvex, type Crossing } from './clip-to-convex.ts';
import { soundPolygons } from './rings.ts';
import { segmentKey } from './segments.ts';
import type { DisputedRow } from './tables.ts';

export type DisputedArea = Feature<MultiPolygon, { id: string; name: string; shownIn: string }>;

export interface Disputed {
  areas: DisputedArea[];
  /** Edges that exist in no unit, drawn by hand in the table: special lines. */
  handLines: Position[][];
  /** The units, with a vertex added wherever a hand line meets a ring, so that both keep sharing their arcs. */
  units: Unit[];
}

/** Cuts the disputed areas of the table out of the units. */
export function disputedAreas(rows: DisputedRow[], units: Unit[]): Disputed {
  const areas: DisputedArea[] = [];
  const crossings: Crossing[] = [];
  for (const row of rows) {
    const unit = units.find(({ properties }) => properties.unit === row.unit);
    if (!unit)
      throw new Error(`disputed.csv: ${row.id} names the unit "${row.unit}", which the atlas does not have.`);
    const { outline } = row;
    const coordinates = outline
      ? soundPolygons(
          unit.geometry.coordinates.map((polygon) => {
            const clipped = clipToConvex(polygon[0]!, outline);
            crossings.push(...clipped.crossings);
            return [clipped.ring];
          })
        )
      : unit.geometry.coordinates;
    areas.push({
      type: 'Feature',
      properties: { id: row.id, name: row.name, shownIn: row.shownIn },
      geometry: { type: 'MultiPolygon', coordinates }
    });
  }
  const withVertices = addVertices(units, crossings);
  return { areas, handLines: handLines(areas, withVertices), units: withVertices };
}

function addVertices(units: Unit[], crossings: Crossing[]): Unit[] {
  const added = new Map(crossings.map(({ from, to, at }) => [segmentKey(from, to), at]));
  return units.map((unit) => ({
    ...unit,
    geometry: {
      type: 'MultiPolygon',
      coordinates: unit.geometry.coordinates.map((polygon) =>
        polygon.map((ring) =>
          ring.flatMap((point, i) => {
            const vertex = i > 0 ? added.get(segmentKey(ring[i - 1]!, point)) : undefined;
            return vertex ? [vertex, point] : [point];
          })
        )
      )
    }
  }));
}

function handLines(areas: DisputedArea[], units: Unit[]): Position[][] {
  const known = new Set<string>();
  for (const { geometry } of units) {
    for (const ring of geometry.coordinates.flat()) {
      for (let i = 1; i < ring.length; i++) known.add(segmentKey(ring[i - 1]!, ring[i]!));
    }
  }
  const lines: Position[][] = [];
  for (const ring of areas.flatMap(({ geometry }) => geometry.coordinates.flat())) {
    let line: Position[] = [];
    for (let i = 1; i < ring.length; i++) {
      const isNew = !known.has(segmentKey(ring[i - 1]!, ring[i]!));
      if (isNew) line = line.length ? [...line, ring[i]!] : [ring[i - 1]!, ring[i]!];
      if ((!isNew || i === ring.length - 1) && line.length) {
        lines.push(line);
        line = [];
      }
    }
  }
  return lines;
}
