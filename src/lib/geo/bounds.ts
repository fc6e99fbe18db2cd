import type { Position } from 'geojson';

/** South-west and north-east corners; the east may pass 180 where the set lies across the antimeridian. */
export type Bounds = [southWest: [number, number], northEast: [number, number]];

/**
 * Finds the smallest box around places on the globe: it leaves out the widest empty stretch of longitude, so
 * that Fiji or a Pacific bloc is not framed as the whole world.
 * shapes   groups of positions; each group must not cross 180 degrees itself
 * returns  undefined when there is no position
 */
export function boundsOf(shapes: Iterable<Position[]>): Bounds | undefined {
  const spans: [number, number][] = [];
  let [south, north] = [Infinity, -Infinity];
  for (const shape of shapes) {
    if (!shape.length) continue;
    let [west, east] = [Infinity, -Infinity];
    for (const [x, y] of shape) {
      west = Math.min(west, x!);
      east = Math.max(east, x!);
      south = Math.min(south, y!);
      north = Math.max(north, y!);
    }
    spans.push([west, east]);
  }
  if (!spans.length) return undefined;
  const [west, east] = aroundWidestGap(spans);
  return [
    [west, south],
    [east, north]
  ];
}

function aroundWidestGap(spans: [number, number][]): [number, number] {
  spans.sort(([a], [b]) => a - b);
  const first = spans[0]![0];
  let reach = spans[0]![1];
  let best = { gap: -Infinity, west: first, east: first };
  for (const [west, east] of spans) {
    if (west - reach > best.gap) best = { gap: west - reach, west, east: reach + 360 };
    reach = Math.max(reach, east);
  }
  // The gap over the antimeridian, from the last span around to the first, wins ties: no wrapping then.
  return first + 360 - reach >= best.gap ? [first, reach] : [best.west, best.east];
}
