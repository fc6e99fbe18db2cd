import type { Position } from 'geojson';
import type { CountryFeature } from './country-features.ts';

/** A world map as it opens on a common screen; on it a dot replaces what is smaller than about 3 by 3 pixels. */
const worldWidth = 1024;
const leastPixels = 10;

/** Codes of the countries whose whole area on a Mercator world map comes to less than 10 square pixels. */
export function smallStates(countries: readonly CountryFeature[]): string[] {
  return countries
    .filter(({ geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.reduce((sum, [exterior]) => sum + pixelArea(exterior ?? []), 0) < leastPixels;
    })
    .map(({ properties }) => properties.iso3);
}

function pixelArea(ring: Position[]): number {
  const scale = worldWidth / (2 * Math.PI);
  const points = ring.map(([lng, lat]) => {
    const [x, y] = [(lng! * Math.PI) / 180, (Math.max(-85, Math.min(85, lat!)) * Math.PI) / 180];
    return [x * scale, Math.log(Math.tan(Math.PI / 4 + y / 2)) * scale];
  });
  let twice = 0;
  for (let i = 1; i < points.length; i++) {
    twice += points[i - 1]![0]! * points[i]![1]! - points[i]![0]! * points[i - 1]![1]!;
  }
  return Math.abs(twice / 2);
}
