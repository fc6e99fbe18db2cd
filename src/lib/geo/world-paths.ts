import { geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import { countryFeatures } from './country-features.ts';
import type { AtlasTopology, BorderRank } from './topology.ts';
import { worldLines } from './world-lines.ts';

/** A geometry as SVG path strings in the pixels of one picture, to one decimal. */
export interface WorldPaths {
  countries: Map<string, string>;
  borders: { rank: BorderRank; d: string }[];
  disputed: { id: string; name: string; shownIn: string; d: string }[];
  coast: string;
  graticule: string;
}

const graticule = geoGraticule().step([30, 30])();

/** Projects everything a world map draws; Antarctica is left out. */
export function worldPaths(topology: AtlasTopology, projection: GeoProjection): WorldPaths {
  const path = geoPath(projection).digits(1);
  const countries = new Map<string, string>();
  for (const { properties, geometry } of countryFeatures(topology))
    if (properties.iso3 !== 'ATA') countries.set(properties.iso3, path(geometry) ?? '');
  const { borders, disputed, coast } = worldLines(topology);
  return {
    countries,
    borders: borders.map(({ properties, geometry }) => ({ rank: properties.rank, d: path(geometry) ?? '' })),
    disputed: disputed.map(({ properties, geometry }) => ({ ...properties, d: path(geometry) ?? '' })),
    coast: path(coast) ?? '',
    graticule: path(graticule) ?? ''
  };
}

/** How large each country is drawn, in square pixels: says where a label has room. */
export function drawnAreas(topology: AtlasTopology, projection: GeoProjection): Map<string, number> {
  const path = geoPath(projection);
  return new Map(
    countryFeatures(topology).map(({ properties, geometry }) => [properties.iso3, path.area(geometry)])
  );
}
