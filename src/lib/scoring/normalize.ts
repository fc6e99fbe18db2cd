import { clamp } from './clamp.ts';

/** How a value is bent before it is placed between the goalposts. */
export type Scale = { kind: 'linear' } | { kind: 'log' } | { kind: 'asinh'; scale: number };

/**
 * Rescales one criterion to [0, 1], where 1 is best.
 * values     n alternatives, in the criterion's unit; NaN = missing
 * goalposts  fixed, in the same unit; a worst above the best makes a cost
 * scale      on a log scale a value at or under zero goes to the worst end, for its logarithm does not exist
 * returns    n numbers, clamped at the goalposts; NaN stays NaN
 * throws     RangeError when the goalposts are equal, or not positive on a log scale
 * source     OECD & JRC (2008), Handbook on Constructing Composite Indicators, step 5
 */
export function normalize(
  values: Float64Array,
  goalposts: { worst: number; best: number },
  scale: Scale = { kind: 'linear' }
): Float64Array {
  const { worst, best } = goalposts;
  if (!Number.isFinite(worst) || !Number.isFinite(best)) {
    throw new RangeError(`Goalposts must be finite numbers, got ${worst} and ${best}.`);
  }
  if (worst === best) throw new RangeError(`Goalposts must differ, got ${worst} twice.`);
  if (scale.kind === 'log' && (worst <= 0 || best <= 0)) {
    throw new RangeError(`Goalposts on a log scale must be above 0, got ${worst} and ${best}.`);
  }
  const bend = bends[scale.kind];
  const unit = scale.kind === 'asinh' ? scale.scale : 1;
  const start = bend(worst, unit);
  const span = bend(best, unit) - start;
  return values.map((value) => {
    if (scale.kind === 'log' && value <= 0) return 0;
    return clamp((bend(value, unit) - start) / span);
  });
}

const bends: Record<Scale['kind'], (value: number, unit: number) => number> = {
  linear: (value) => value,
  log: (value) => Math.log(value),
  asinh: (value, unit) => Math.asinh(value / unit)
};
