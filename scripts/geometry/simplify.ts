import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

const earthKm2 = 6371 ** 2;

/**
 * Drops the vertices that hold up less than so many square kilometers (Visvalingam and Whyatt 1993), then rounds.
 * Arcs are shared, so neighbors stay joined. A closed arc keeps at least a triangle.
 */
export function simplify(topology: Topology<Objects>, leastKm2: number, steps: number): Topology<Objects> {
  const weighted = presimplify(topology, sphericalTriangleArea);
  const arcs = weighted.arcs.map((arc) => {
    const least = Math.min(leastKm2 / earthKm2, weightOfThird(arc));
    return arc
      .filter((point) => (point[2] ?? Infinity) >= least || isAtPole(point))
      .map(([x, y]) => [x!, y!]);
  });
  return quantize({ ...weighted, arcs }, steps);
}

/** On a plane map the pole is the lower edge of Antarctica, though on the globe it spans nothing. */
function isAtPole([, latitude]: Position): boolean {
  return Math.abs(latitude!) === 90;
}

/** In a closed arc the first and last point are one: two more make a triangle. */
function weightOfThird(arc: Position[]): number {
  const [first, last] = [arc[0], arc.at(-1)];
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return Infinity;
  const inner = arc.slice(1, -1).map((point) => point[2] ?? 0);
  return inner.sort((a, b) => b - a)[1] ?? 0;
}
