import { geoContains } from 'd3-geo';
import { marketBounds } from '#lib/geo/market-bounds.ts';
import type { CountryFeature } from '#lib/geo/country-features.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Position } from './camera.ts';
import type { AtlasGeometry } from './geometry.ts';

export interface BlocLabel {
  id: string;
  at: Position;
}

/** Places tried around a bloc's box, as shares of it: the sides first, where a line of text has most room. */
const spots: Position[] = [
  [1.08, 0.8],
  [1.05, 0.2],
  [-0.08, 0.25],
  [-0.05, 0.75],
  [0.5, -0.06],
  [0.5, 1.05]
];

/** Width of a letter on the map of the world as it opens. */
const degreesPerLetter = 3.3;

/** Where each bloc's name stands: beside it, at sea if there is sea beside it. */
export function blocLabels(
  geometry: AtlasGeometry,
  blocs: readonly { id: string; text: string; members: readonly Iso3[] }[]
): BlocLabel[] {
  return blocs.flatMap(({ id, text, members }) => {
    const bounds = marketBounds(geometry.topology, {}, members);
    if (!bounds) return [];
    const [[west, south], [east, north]] = bounds;
    const places = spots.map(([x, y]): Position => {
      const longitude = west + x * (east - west);
      return [longitude > 180 ? longitude - 360 : longitude, north - y * (north - south)];
    });
    const onLand = places.map((place) =>
      landAround(geometry.countries, place, text.length * degreesPerLetter)
    );
    return [{ id, at: places[onLand.indexOf(Math.min(...onLand))] ?? [west, north] }];
  });
}

/** How many of five points along a name are on land. */
function landAround(countries: readonly CountryFeature[], [x, y]: Position, width: number): number {
  const points = [-0.5, -0.25, 0, 0.25, 0.5].map((step): Position => [x + step * width, y]);
  return points.filter((point) => countries.some((country) => geoContains(country, point))).length;
}
