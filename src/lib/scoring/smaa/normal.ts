/**
 * Chance that a standard normal variable lies below x, to about 1e-15.
 * source  West (2005), Better approximations to cumulative normal functions, Wilmott; after Hart (1968)
 */
export function normalBelow(x: number): number {
  const size = Math.abs(x);
  if (size > 37) return x > 0 ? 1 : 0;
  const tail = Math.exp((-size * size) / 2) * (size < 7.07106781186547 ? hart(size) : continued(size));
  return x > 0 ? 1 - tail : tail;
}

function hart(x: number): number {
  let above = 0.0352624965998911;
  for (const c of numerator) above = above * x + c;
  let below = 0.0883883476483184;
  for (const c of denominator) below = below * x + c;
  return above / below;
}

const numerator = [
  0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376
];
const denominator = [
  1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948,
  440.413735824752
];

function continued(x: number): number {
  let fraction = x + 0.65;
  for (let k = 4; k >= 1; k--) fraction = x + k / fraction;
  return 1 / fraction / 2.506628274631;
}

/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
