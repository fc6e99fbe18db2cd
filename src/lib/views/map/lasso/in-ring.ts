import { isInside } from '#lib/geo/is-inside.ts';
import type { Point } from '../camera.ts';

/** A market and where its label point is on the screen. */
export interface Placed {
  id: string;
  at: Point;
}

/** Lists the markets whose label point a ring of screen points encloses. */
export function inRing(places: readonly Placed[], ring: readonly Point[]): string[] {
  return ring.length < 3 ? [] : places.filter(({ at }) => isInside(at, ring)).map(({ id }) => id);
}

/** Finds the market whose label point is nearest; null where there is none. */
export function nearestPlace(places: readonly Placed[], [x, y]: Point): string | null {
  const far = ({ at }: Placed) => Math.hypot(at[0] - x, at[1] - y);
  return (
    places.reduce<Placed | null>((best, place) => (!best || far(place) < far(best) ? place : best), null)
      ?.id ?? null
  );
}
