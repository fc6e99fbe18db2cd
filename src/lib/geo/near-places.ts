import { distanceKm } from './distance-km.ts';

type Position = readonly [longitude: number, latitude: number];

interface Placed {
  at: Position;
}

/** The place nearest to a position, with its distance in km; undefined where there is none. Of equals the first. */
export function nearestPlace<Place extends Placed>(
  from: Position,
  places: readonly Place[]
): { place: Place; kilometers: number } | undefined {
  let best: { place: Place; kilometers: number } | undefined;
  for (const place of places) {
    const kilometers = distanceKm(from, place.at);
    if (!best || kilometers < best.kilometers) best = { place, kilometers };
  }
  return best;
}

/** The places no farther than some km from a position, in their order. */
export function placesWithin<Place extends Placed>(
  from: Position,
  places: readonly Place[],
  kilometers: number
): Place[] {
  return places.filter(({ at }) => distanceKm(from, at) <= kilometers);
}
