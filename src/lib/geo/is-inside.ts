type Point = readonly [x: number, y: number];

/**
 * Tells whether a point of a plane lies inside a ring, by the even-odd rule: what a crossing line cuts off twice is out.
 * ring     corners in order, the last joined to the first; fewer than three enclose nothing
 */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [toX, toY] of ring) {
    const crosses = fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY);
    if (crosses) inside = !inside;
    [fromX, fromY] = [toX, toY];
  }
  return inside;
}
