/** A value function on 0-1, straight between its points; x rises. */
export type Curve = [number, number][];

/** Where every curve begins: no bend. */
export const straight: Curve = [
  [0, 0],
  [1, 1]
];

/** Fewest and most points a curve may have. */
const fewest = 2;
const most = 20;
/** How close two points may come, so that x keeps rising. */
const apart = 0.001;

/** Moves a point, held within 0-1 and between its neighbors; the first stays at x = 0 and the last at x = 1. */
export function moveCurvePoint(curve: Curve, index: number, [x, y]: [number, number]): Curve {
  const before = curve[index - 1];
  const after = curve[index + 1];
  const held = before && after ? within(x, before[0] + apart, after[0] - apart) : before ? 1 : 0;
  return curve.map((point, k): [number, number] => (k === index ? [held, within(y, 0, 1)] : point));
}

/** Adds a point in its place by x; a curve that is full, or has a point there already, stays as it is. */
export function addCurvePoint(curve: Curve, [x, y]: [number, number]): Curve {
  const taken = curve.some(([other]) => Math.abs(other - x) < apart);
  if (curve.length >= most || taken || !(x > 0 && x < 1)) return curve;
  return [...curve, [x, within(y, 0, 1)] as [number, number]].sort((a, b) => a[0] - b[0]);
}

/** Takes an inner point away; undefined = nothing is bent any more. */
export function removeCurvePoint(curve: Curve, index: number): Curve | undefined {
  const isEnd = index <= 0 || index >= curve.length - 1;
  const left = isEnd || curve.length <= fewest ? curve : curve.filter((_, k) => k !== index);
  return left.every(([x, y]) => x === y) ? undefined : left;
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
