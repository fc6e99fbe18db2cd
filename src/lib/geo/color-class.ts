/** Fixed, so that adding a market never recolors another. */
export const scoreBreaks = [35, 45, 55, 65, 75] as const;

/** 1 is the lowest class, 6 the highest. */
export type ColorClass = 1 | 2 | 3 | 4 | 5 | 6;

const classes = [1, 2, 3, 4, 5, 6] as const;

/**
 * Finds the color class of a value: a break belongs to the class above it.
 * breaks  ascending, at most five; the fixed score breaks unless others are given
 */
export function classOf(value: number, breaks: readonly number[] = scoreBreaks): ColorClass {
  if (Number.isNaN(value)) throw new RangeError('A missing value has no color class, got NaN.');
  if (breaks.length > 5) throw new RangeError(`At most five breaks make six classes, got ${breaks.length}.`);
  return classes[breaks.filter((at) => value >= at).length] ?? 6;
}

/**
 * Spreads fewer than six classes over the six steps of the ramp, so that the ends are always used.
 * position  1 is the lowest of `count` classes
 */
export function rampStep(position: number, count: number): ColorClass {
  if (count < 2) return 4;
  return classes[Math.round(((position - 1) * 5) / (count - 1))] ?? 6;
}
