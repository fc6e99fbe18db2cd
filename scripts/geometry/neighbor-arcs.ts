import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import type { Unit } from './atlas.ts';

interface NeighborArc {
  a: string;
  b: string;
  line: Position[];
}

/** Every line that two units share, cut where a third one joins. */
export function neighborArcs(units: Unit[]): NeighborArc[] {
  const joined = topology({ units: { type: 'FeatureCollection', features: units } });
  const owners = new Map<number, Set<string>>();
  const collection = joined.objects.units;
  if (collection?.type !== 'GeometryCollection') throw new Error('The units did not become a collection.');
  collection.geometries.forEach((geometry, i) => {
    if (geometry.type !== 'MultiPolygon') return;
    for (const arc of geometry.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, (owners.get(index) ?? new Set()).add(units[i]!.properties.unit));
    }
  });
  return [...owners].flatMap(([index, names]) => {
    const [a, b] = names;
    return a && b ? [{ a, b, line: joined.arcs[index] as Position[] }] : [];
  });
}
