import type { Position } from 'geojson';

/** A point where a clip edge crosses a segment of the ring that was clipped. */
export interface Crossing {
  from: Position;
  to: Position;
  at: Position;
}

/**
 * Clips a closed ring to a convex outline (Sutherland and Hodgman 1974).
 * ring     closed, any winding
 * outline  open list of corners, convex, any winding
 * returns  closed ring, empty when nothing lies inside, and the crossings with the original segments
 */
export function clipToConvex(
  ring: Position[],
  outline: Position[]
): { ring: Position[]; crossings: Crossing[] } {
  const inside = Math.sign(crossProduct(outline[0]!, outline[1]!, outline[2]!));
  const crossings: Crossing[] = [];
  let points = ring.slice(0, -1);
  outline.forEach((corner, i) => {
    const next = outline[(i + 1) % outline.length]!;
    const side = (point: Position) => inside * crossProduct(corner, next, point);
    const kept: Position[] = [];
    points.forEach((to, k) => {
      const from = points[(k + points.length - 1) % points.length]!;
      if (side(from) > 0 !== side(to) > 0) {
        const at = between(from, to, side(from) / (side(from) - side(to)));
        crossings.push({ from, to, at });
        kept.push(at);
      }
      if (side(to) > 0) kept.push(to);
    });
    points = kept;
  });
  return { ring: points.length ? [...points, points[0]!] : [], crossings };
}

function crossProduct([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number {
  return (bx! - ax!) * (py! - ay!) - (by! - ay!) * (px! - ax!);
}

function between([ax, ay]: Position, [bx, by]: Position, share: number): Position {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [round(ax! + share * (bx! - ax!)), round(ay! + share * (by! - ay!))];
}
