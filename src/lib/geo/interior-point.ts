import type { Position } from 'geojson';

interface Cell {
  x: number;
  y: number;
  half: number;
  distance: number;
}

/**
 * Finds a point well inside a multipolygon: the one farthest from any edge of its largest polygon.
 * polygons   rings in degrees, exteriors first, not crossing 180 degrees
 * precision  in degrees of latitude
 * returns    longitude and latitude, rounded to 1e-4 degrees, or undefined when there is no polygon
 * source     Mapbox (2016), "A new algorithm for finding a visual center of a polygon"; east-west distances are
 *            shrunk by the cosine of the latitude, so that the point also looks central on the ground
 */
export function interiorPoint(polygons: Position[][][], precision = 0.02): [number, number] | undefined {
  const largest = largestPolygon(polygons);
  if (!largest?.[0]) return undefined;
  const [, south, , north] = boxOf(largest[0]);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const rings = largest.map((ring) => ring.map(([x, y]): Position => [x! * squeeze, y!]));
  const best = farthestFromEdges(rings, precision);
  return [round(best.x / squeeze), round(best.y)];
}

function farthestFromEdges(rings: Position[][], precision: number): Cell {
  const [west, south, east, north] = boxOf(rings[0]!);
  const size = Math.min(east - west, north - south);
  const cellAt = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    distance: distanceInside(x, y, rings)
  });
  let best = cellAt((west + east) / 2, (south + north) / 2, 0);
  const open: Cell[] = [];
  for (let x = west; x < east; x += size) {
    for (let y = south; y < north; y += size) open.push(cellAt(x + size / 2, y + size / 2, size / 2));
  }
  // A cell whose corner could not beat the best one is never split; the order of work does not change the answer.
  for (let cell = open.pop(); cell; cell = open.pop()) {
    if (cell.distance > best.distance) best = cell;
    if (cell.distance + cell.half * Math.SQRT2 - best.distance <= Math.min(precision, size / 100)) continue;
    const half = cell.half / 2;
    for (const dx of [-half, half])
      for (const dy of [-half, half]) open.push(cellAt(cell.x + dx, cell.y + dy, half));
    open.sort((a, b) => a.distance + a.half * Math.SQRT2 - (b.distance + b.half * Math.SQRT2));
  }
  return best;
}

/** Distance to the nearest edge, negative outside. */
function distanceInside(x: number, y: number, rings: Position[][]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!;
      const [bx, by] = ring[i]!;
      if (ay! > y !== by! > y && x < ((bx! - ax!) * (y - ay!)) / (by! - ay!) + ax!) inside = !inside;
      nearest = Math.min(nearest, squaredDistance(x, y, ax!, ay!, bx!, by!));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along =
    dx || dy ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

function largestPolygon(polygons: Position[][][]): Position[][] | undefined {
  return polygons.reduce<Position[][] | undefined>(
    (largest, polygon) => (largest && area(largest[0]!) >= area(polygon[0]!) ? largest : polygon),
    undefined
  );
}

/** In square degrees, weighed by the cosine of the middle latitude. */
function area(ring: Position[]): number {
  const [, south, , north] = boxOf(ring);
  let twice = 0;
  for (let i = 1; i < ring.length; i++)
    twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return Math.abs(twice) * Math.cos((((south + north) / 2) * Math.PI) / 180);
}

function boxOf(ring: Position[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x!);
    south = Math.min(south, y!);
    east = Math.max(east, x!);
    north = Math.max(north, y!);
  }
  return [west, south, east, north];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
