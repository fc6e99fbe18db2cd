import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as SharedPolygons } from 'topojson-specification';
import { adjustments } from './adjustments.ts';
import type { Unit } from './atlas.ts';

export type CountryFeature = Feature<MultiPolygon, { iso3: string }>;

/** Merges units into countries and territories by the declared adjustments; sorted by code. */
export function mergeUnits(units: Unit[]): CountryFeature[] {
  const whole = new Map(adjustments.filter(({ within }) => !within).map(({ from, to }) => [from, to]));
  const joined = topology({ units: { type: 'FeatureCollection', features: units } });
  const collection = joined.objects.units;
  if (collection?.type !== 'GeometryCollection') throw new Error('The units did not become a collection.');
  const parts = new Map<string, SharedPolygons[]>();
  collection.geometries.forEach((geometry, i) => {
    if (geometry.type !== 'MultiPolygon') return;
    const unit = units[i]!.properties.unit;
    const iso3 = whole.get(unit) ?? unit;
    parts.set(iso3, [...(parts.get(iso3) ?? []), geometry]);
  });
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([iso3, geometries]) => ({
      type: 'Feature',
      properties: { iso3 },
      geometry: geometries.length > 1 ? merge(joined, geometries) : multiPolygonOf(units, iso3)
    }));
}

function multiPolygonOf(units: Unit[], code: string): MultiPolygon {
  const unit = units.find(({ properties }) => properties.unit === code);
  if (!unit) throw new Error(`The adjustments lead to "${code}", which the atlas does not have.`);
  return unit.geometry;
}
