import { geoArea } from 'd3-geo';
import { blocOutline } from '#lib/geo/bloc-outline.ts';
import { countryFeatures, type CountryFeature } from '#lib/geo/country-features.ts';
import type { AtlasTopology } from '#lib/geo/topology.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import { worldWidth } from './camera.ts';

/** A boundary file, opened. */
export interface AtlasGeometry {
  topology: AtlasTopology;
  countries: CountryFeature[];
  /** How large each country is, in steradians: its largest part, which carries the name, and all parts. */
  areas: ReadonlyMap<Iso3, { largest: number; total: number }>;
}

export function openGeometry(topology: AtlasTopology): AtlasGeometry {
  const countries = countryFeatures(topology);
  return {
    topology,
    countries,
    areas: new Map(countries.map((country) => [country.properties.iso3, areaOf(country)]))
  };
}

/** Fetches a boundary file from our own host. throws when it is not there, with the address and the status */
export async function fetchGeometry(url: string): Promise<AtlasGeometry> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return openGeometry((await response.json()) as AtlasTopology);
}

/** The outlines of blocs, one feature each, so that two blocs that share members both keep their whole edge. */
export function outlinesOf(
  { topology }: AtlasGeometry,
  blocs: readonly { id: string; members: readonly Iso3[] }[]
): GeoJSON.FeatureCollection<GeoJSON.MultiLineString, { id: string }> {
  return {
    type: 'FeatureCollection',
    features: blocs.map(({ id, members }) => ({
      type: 'Feature',
      properties: { id },
      geometry: blocOutline(topology, new Set(members))
    }))
  };
}

/** Side of the square as large as an area on a Mercator map, px. */
export function sideOf(area: number, latitude: number, zoom: number): number {
  const radius = worldWidth(zoom) / (2 * Math.PI);
  return (Math.sqrt(area) * radius) / Math.cos((latitude * Math.PI) / 180);
}

function areaOf({ geometry }: CountryFeature): { largest: number; total: number } {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const areas = parts.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  return { largest: Math.max(...areas), total: areas.reduce((sum, area) => sum + area, 0) };
}
