import { marketBounds } from '#lib/geo/market-bounds.ts';
import type { Bounds } from '#lib/geo/bounds.ts';
import type { Country } from '#lib/catalog/release.ts';
import type { AtlasGeometry } from './geometry.ts';

/**
 * The box around some markets.
 * returns  undefined while there is no geometry, or for a place that has neither geometry nor point
 */
export function boundsOfMarkets(
  geometry: AtlasGeometry | null,
  countries: readonly Country[],
  ids: readonly string[]
): Bounds | undefined {
  if (!geometry || ids.length === 0) return undefined;
  const points = Object.fromEntries(countries.map(({ iso3, labelAt }) => [iso3, labelAt ?? undefined]));
  return marketBounds(geometry.topology, points, ids);
}
