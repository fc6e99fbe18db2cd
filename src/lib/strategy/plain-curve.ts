type Point = readonly [number, number];

/**
 * Leaves out of a curve what changes nothing: points on the line between their neighbors, level ends spelled out.
 * curve    [x, y] within 0-1, x rising; level beyond its first and last point
 * returns  the least points of the same mapping from x = 0 to x = 1; undefined for the straight line
 */
export function plainCurve(curve: readonly Point[] | undefined): Point[] | undefined {
  const first = curve?.[0];
  const last = curve?.at(-1);
  if (!curve || !first || !last) return undefined;
  const points: Point[] = [
    ...(first[0] > 0 ? [[0, first[1]] as const] : []),
    ...curve,
    ...(last[0] < 1 ? [[1, last[1]] as const] : [])
  ];
  const kept: Point[] = [];
  points.forEach((point, at) => {
    const before = kept.at(-1);
    const after = points[at + 1];
    if (!before || !after || !isBetween(before, point, after)) kept.push(point);
  });
  const isStraight = kept.length === 2 && kept.every(([x, y], at) => x === at && y === at);
  return isStraight ? undefined : kept;
}

function isBetween([x0, y0]: Point, [x, y]: Point, [x1, y1]: Point): boolean {
  return Math.abs(y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) - y) < 1e-9;
}
