import type { RandomBits } from './random-bits.ts';

const ln2 = 0.6931471805599453;
/** 2^-k for k = 0..31: what brings a number below 2^32 to [1, 2). */
const halvings = Float64Array.from({ length: 32 }, (_, k) => 2 ** -k);

/**
 * Draws from the standard exponential distribution: -ln of an even number on (0, 1).
 * The logarithm is written out in additions, multiplications and one division, because Math.log may differ in its
 * last bit between engines, and equal seeds must give equal draws.
 * returns  a number above 0 and below 23
 */
export function exponential(bits: RandomBits): number {
  // The even number is (b + 1/2) / 2^32, so -ln of it is 32 ln 2 - ln(b + 1/2).
  const b = bits();
  if (b === 0) return 33 * ln2;
  const exponent = 31 - Math.clz32(b);
  const fraction = (b + 0.5) * halvings[exponent]!;
  // ln f = 2 artanh((f - 1) / (f + 1)); the middle of [1, 2) is taken at sqrt 2, so that |s| < 0.172.
  const isUpper = fraction > 1.4142135623730951;
  const f = isUpper ? fraction * 0.5 : fraction;
  const s = (f - 1) / (f + 1);
  const z = s * s;
  const series =
    1 +
    z *
      (1 / 3 +
        z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17))))))));
  return (32 - exponent - (isUpper ? 1 : 0)) * ln2 - 2 * s * series;
}
