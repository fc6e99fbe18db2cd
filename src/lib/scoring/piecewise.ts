/**
 * Reads a piecewise linear curve at one point.
 * points   [x, y] with x rising; at least two
 * returns  y, level beyond the first and last point; NaN for NaN
 * throws   RangeError when there are under two points or x does not rise
 */
export function piecewise(points: readonly (readonly [number, number])[], at: number): number {
  checkCurve(points);
  if (Number.isNaN(at)) return NaN;
  const next = points.findIndex(([x]) => x >= at);
  if (next === -1) return points[points.length - 1]![1];
  if (next === 0) return points[0]![1];
  const [x0, y0] = points[next - 1]!;
  const [x1, y1] = points[next]!;
  return y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
}

function checkCurve(points: readonly (readonly [number, number])[]): void {
  if (points.length < 2) throw new RangeError(`A curve needs two points or more, got ${points.length}.`);
  for (let k = 1; k < points.length; k++) {
    if (points[k]![0] <= points[k - 1]![0]) {
      throw new RangeError(`The x of a curve must rise, got ${points[k - 1]![0]} before ${points[k]![0]}.`);
    }
  }
}
