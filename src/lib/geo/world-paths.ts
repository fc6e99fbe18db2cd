import { geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { countryFeatures } from './country-features.ts';
import { iso3Of } from './iso3-of.ts';
import type { AtlasTopology, BorderRank } from './topology.ts';
import { withoutCut } from './without-cut.ts';

/** A geometry as SVG path strings in the pixels of one picture, to one decimal. */
export interface WorldPaths {
  countries: Map<string, string>;
  /** In square pixels: says where a label has room. */
  areas: Map<string, number>;
  borders: { rank: BorderRank; d: string }[];
  disputed: { id: string; name: string; shownIn: string; d: string }[];
  coast: string;
  graticule: string;
}

/** Projects everything a world map draws; Antarctica is left out. */
export function worldPaths(topology: AtlasTopology, projection: GeoProjection): WorldPaths {
  const path = geoPath(projection).digits(1);
  const countries = new Map<string, string>();
  const areas = new Map<string, number>();
  for (const { properties, geometry } of countryFeatures(topology)) {
    if (properties.iso3 === 'ATA') continue;
    countries.set(properties.iso3, path(geometry) ?? '');
    areas.set(properties.iso3, path.area(geometry));
  }
  const borders = feature(topology, topology.objects.borders).features;
  const disputed = feature(topology, topology.objects.disputed).features;
  return {
    countries,
    areas,
    borders: borders.map(({ properties, geometry }) => ({ rank: properties.rank, d: path(geometry) ?? '' })),
    disputed: disputed.map(({ properties, geometry }) => ({ ...properties, d: path(geometry) ?? '' })),
    coast: path(coastline(topology)) ?? '',
    graticule: path(geoGraticule().step([30, 30])()) ?? ''
  };
}

/** Where land meets the sea: the arcs that belong to one country alone. */
export function coastline(topology: AtlasTopology): MultiLineString {
  const { countries } = topology.objects;
  const inhabited = {
    ...countries,
    geometries: countries.geometries.filter((each) => iso3Of(each) !== 'ATA')
  };
  return withoutCut(mesh(topology, inhabited, (a, b) => a === b));
}
