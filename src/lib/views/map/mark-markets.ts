import type { Iso3 } from '#lib/catalog/release.ts';
import type { Point, Position, Size } from './camera.ts';
import { sideOf } from './geometry.ts';
import type { Project } from './map-view.svelte.ts';
import { spreadDots } from './spread-dots.ts';

/** A country with everything that decides where it is marked on the map, whatever the camera and the scores. */
export interface Place {
  id: Iso3;
  name: string;
  labelAt: Position;
  /** Steradians; 0 for a place without geometry. */
  areas: { largest: number; total: number };
  market: boolean;
}

export interface Mark {
  id: Iso3;
  /** Where its label or dot stands, px. */
  at: Point;
  place: Place;
  /** Too small at this zoom to be seen or hit as an area. */
  isDot: boolean;
  /** Another dot is so near that their areas to press would overlap. */
  isCrowded: boolean;
}

/** A market whose area is a square of less than this side, px, is shown as a dot. */
const dotSide = 3.4;
/** Middles of two dots keep this far apart, px; half of it can be pressed without hitting a neighbor. */
const dotDistance = 9;
/** Side of the area of a lone dot that can be pressed, px. */
const pressSide = 24;

/**
 * Finds where every country on this side of the world stands on the screen, dots parted from each other.
 * returns  nothing that a score changes: a camera at rest needs it once
 */
export function markMarkets(places: readonly Place[], project: Project, zoom: number): Mark[] {
  const marks = places.flatMap((place): Mark[] => {
    const at = project(place.labelAt);
    if (!at) return [];
    const isDot = place.market && sideOf(place.areas.total, place.labelAt[1], zoom) < dotSide;
    return [{ id: place.id, at, place, isDot, isCrowded: false }];
  });
  const dots = marks.filter(({ isDot }) => isDot);
  const spread = spreadDots(
    dots.map(({ at }) => at),
    dotDistance
  );
  dots.forEach((dot, index) => {
    const at = spread[index] ?? dot.at;
    dot.isCrowded = spread.some((other, place) => place !== index && distance(at, other) < pressSide);
    dot.at = at;
  });
  return marks;
}

/** The dot a pointer means: the nearest of those whose area to press it is in. */
export function dotUnder(marks: readonly Mark[], at: Point): Iso3 | null {
  let best: Iso3 | null = null;
  let least = Infinity;
  for (const mark of marks) {
    if (!mark.isDot) continue;
    const away = distance(mark.at, at);
    if (away > (mark.isCrowded ? dotDistance / 2 : pressSide / 2) || away >= least) continue;
    least = away;
    best = mark.id;
  }
  return best;
}

/** Whether a mark is on the screen or hangs into it. */
export function isInSight({ at: [x, y] }: Mark, { width, height }: Size): boolean {
  return x > -20 && y > -20 && x < width + 20 && y < height + 20;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}
