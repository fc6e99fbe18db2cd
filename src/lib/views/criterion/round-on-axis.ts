import type { Shape } from '#lib/catalog/criterion.ts';
import type { ValueAxis } from './mapping-curve.ts';

/**
 * Rounds a raw value that was dragged, to about a hundredth of the axis.
 * returns  a multiple of 1, 0.1, 0.01 ... on an even axis; three significant digits on a bent one
 */
export function roundOnAxis(shape: Shape, axis: ValueAxis, value: number): number {
  if (shape.kind === 'log' || shape.kind === 'asinh') return Number(value.toPrecision(3));
  const digits = Math.floor(Math.log10((axis.to - axis.from) / 100));
  const step = 10 ** Math.abs(digits);
  return digits < 0 ? Math.round(value * step) / step : Math.round(value / step) * step;
}
