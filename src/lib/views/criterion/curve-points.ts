import { piecewise } from '#lib/scoring/piecewise.ts';

/** A point of a value function: the straight 0-1 and what it counts as, both 0-1. */
export type Point = [number, number];
export type Curve = Point[];

/** What a criterion without a curve of its own has. */
export const straight: Curve = [
  [0, 0],
  [1, 1]
];

/** As many as a strategy holds. */
export const mostPoints = 20;

/** Points keep at least this distance, so that the curve stays a function. */
const gap = 0.005;

/**
 * Moves one point; it stays between its neighbors and inside 0-1.
 * returns  a new curve, or undefined when it has become the straight line
 */
export function movePoint(curve: Curve, index: number, [x, y]: Point): Curve | undefined {
  const from = index === 0 ? 0 : (curve[index - 1]?.[0] ?? 0) + gap;
  const to = index === curve.length - 1 ? 1 : (curve[index + 1]?.[0] ?? 1) - gap;
  const moved: Point = [tidy(Math.min(to, Math.max(from, x))), tidy(Math.min(1, Math.max(0, y)))];
  return unlessStraight(curve.map((point, at) => (at === index ? moved : point)));
}

/**
 * Puts a point on the curve, where it changes nothing yet.
 * x        0-1; without it the middle of the widest gap
 * returns  the curve and the index of the new point; the curve as it was where there is no room for one
 */
export function addPoint(curve: Curve, x = middleOfWidest(curve)): { curve: Curve; index: number } {
  const index = curve.filter(([before]) => before < x).length;
  const crowded = curve.some(([other]) => Math.abs(other - x) < gap);
  if (curve.length >= mostPoints || crowded || x < 0 || x > 1) return { curve, index: -1 };
  const point: Point = [tidy(x), tidy(piecewise(curve, x))];
  return { curve: [...curve.slice(0, index), point, ...curve.slice(index)], index };
}

/** Takes a point away; undefined when two are left and one goes, or when the rest is the straight line. */
export function removePoint(curve: Curve, index: number): Curve | undefined {
  const rest = curve.filter((_, at) => at !== index);
  return rest.length < 2 ? undefined : unlessStraight(rest);
}

function middleOfWidest(curve: Curve): number {
  const ends = [0, ...curve.map(([x]) => x), 1];
  let widest = 0;
  let middle = 0.5;
  for (let k = 1; k < ends.length; k++) {
    const width = ends[k]! - ends[k - 1]!;
    if (width > widest) [widest, middle] = [width, (ends[k]! + ends[k - 1]!) / 2];
  }
  return middle;
}

/** Two ends in their places say nothing; a point between them is kept, for it is there to be moved. */
function unlessStraight(curve: Curve): Curve | undefined {
  const isStraight = curve.length === 2 && curve.every(([x, y], at) => x === at && y === at);
  return isStraight ? undefined : curve;
}

/** Nine decimals: finer than any field shows, and short enough for a link. */
const tidy = (share: number) => Number(share.toFixed(9));
