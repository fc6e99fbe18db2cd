import type { Position } from 'geojson';

/** Twice this is a square of about 3 by 3 m: anything smaller is a ring that collapsed at the source. */
const smallestArea = 1e-9;

/** Signed area of a closed ring in square degrees; positive when counterclockwise with north up. */
export function ringArea(ring: Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    twice += ax! * by! - bx! * ay!;
  }
  return twice / 2;
}

/** Area of a closed ring on the ground, in square kilometers, by the parallels' width; good to a percent at this scale. */
export function ringAreaKm2(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!.map((degrees) => (degrees * Math.PI) / 180);
    const [bx, by] = ring[i]!.map((degrees) => (degrees * Math.PI) / 180);
    sum += (bx! - ax!) * (Math.sin(ay!) + Math.sin(by!));
  }
  return Math.abs((sum / 2) * 6371 ** 2);
}

/** Drops collapsed rings, and polygons whose exterior collapsed. */
export function soundPolygons(polygons: Position[][][]): Position[][][] {
  return polygons
    .map((rings) => rings.map(withoutRepeats))
    .filter(([exterior]) => exterior && isSound(exterior))
    .map(([exterior, ...holes]) => [exterior!, ...holes.filter(isSound)]);
}

function isSound(ring: Position[]): boolean {
  return ring.length >= 4 && Math.abs(ringArea(ring)) > smallestArea;
}

function withoutRepeats(ring: Position[]): Position[] {
  return ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]![0] || y !== ring[i - 1]![1]);
}
