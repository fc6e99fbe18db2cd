import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import { iso3Of } from './iso3-of.ts';
import type { AtlasTopology } from './topology.ts';
import { withoutCut } from './without-cut.ts';

/** The outer edge of a set of countries: coasts and borders with others, none of the lines between members. */
export function blocOutline(topology: AtlasTopology, members: ReadonlySet<string>): MultiLineString {
  const isMember = (geometry: { properties?: unknown }) => members.has(iso3Of(geometry));
  return withoutCut(
    mesh(topology, topology.objects.countries, (a, b) =>
      a === b ? isMember(a) : isMember(a) !== isMember(b)
    )
  );
}
