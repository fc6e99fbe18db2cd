import type { RandomBits } from './random-bits.ts';

const ln2 = 0.6931471805599453;
/** 2^-k for k = 0..31: what brings a number below 2^32 to [1, 2). */
const halvings = Float64Array.from({ length: 32 }, (_, k) => 2 ** -k);
/** [1, 2) is cut into parts so short that a few terms give the logarithm within one; each has that of its middle. */
const parts = 128;
const inverses = Float64Array.from({ length: parts }, (_, k) => parts / (parts + k + 0.5));
const logarithms = inverses.map((inverse) => logarithm(1 / inverse));

/**
 * Draws from the standard exponential distribution: -ln of an even number on (0, 1).
 * The logarithm is written out in additions, multiplications and a table made of them, because Math.log may differ in
 * its last bit between engines, and equal seeds must give equal draws.
 * returns  a number above 0 and below 23
 */
export function exponential(bits: RandomBits): number {
  // The even number is (b + 1/2) / 2^32, so -ln of it is 32 ln 2 - ln(b + 1/2).
  const b = bits();
  if (b === 0) return 33 * ln2;
  const exponent = 31 - Math.clz32(b);
  const fraction = (b + 0.5) * halvings[exponent]!;
  const part = ((fraction - 1) * parts) | 0;
  // ln f = ln of the middle + ln(1 + r), where |r| < 1/256: the seventh term is below 1e-17.
  const r = fraction * inverses[part]! - 1;
  const rest = r * (1 - r * (1 / 2 - r * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r * (1 / 6))))));
  return (32 - exponent) * ln2 - logarithms[part]! - rest;
}

/** ln f = 2 artanh((f - 1) / (f + 1)) for f from 1 to 2, to the last bits. */
function logarithm(f: number): number {
  const s = (f - 1) / (f + 1);
  let sum = 0;
  for (let k = 37; k > 0; k -= 2) sum = sum * s * s + 1 / k;
  return 2 * s * sum;
}
