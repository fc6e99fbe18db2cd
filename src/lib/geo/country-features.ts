import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { AtlasTopology } from './topology.ts';

export type CountryFeature = Feature<Polygon | MultiPolygon, { iso3: string }>;

const known = new WeakMap<AtlasTopology, CountryFeature[]>();

/** Unpacks the countries of a geometry, wound as d3-geo wants them; once for each geometry. */
export function countryFeatures(topology: AtlasTopology): CountryFeature[] {
  const features = known.get(topology) ?? unpack(topology);
  known.set(topology, features);
  return features;
}

function unpack(topology: AtlasTopology): CountryFeature[] {
  return feature(topology, topology.objects.countries).features.flatMap(({ properties, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [{ type: 'Feature', properties, geometry }]
      : []
  );
}
