import type { RandomBits } from './random-bits.ts';

const ln2 = 0.6931471805599453;
const lnOf1point5 = 0.4054651081081644;
/** 2^(k - 31) for k = 0..32: what brings a number with k leading zeros, and a half, to [1, 2). */
const scales = Float64Array.from({ length: 33 }, (_, k) => 2 ** (k - 31));

/**
 * Draws from the standard exponential distribution: -ln of an even number on (0, 1).
 * The logarithm is written out in additions, multiplications and one division, because Math.log may differ in its
 * last bit between engines, and equal seeds must give equal draws; kernel/exponential.ts takes the same steps.
 * returns  a number above 0 and below 23
 */
export function exponential(bits: RandomBits): number {
  // The even number is (b + 1/2) / 2^32 = f / 2^halvings with f from 1 to 2.
  const b = bits();
  const zeros = Math.clz32(b);
  const f = (b + 0.5) * scales[zeros]!;
  // ln f = ln 3/2 + 2 artanh s, where |s| is up to 1/5: the eleventh term is below 1e-15.
  const s = (f - 1.5) / (f + 1.5);
  const z = s * s;
  // Pairs of terms, then pairs of pairs, so that few of them wait for each other.
  const z2 = z * z;
  const z4 = z2 * z2;
  const low = 1 + z * (1 / 3) + z2 * (1 / 5 + z * (1 / 7));
  const middle = 1 / 9 + z * (1 / 11) + z2 * (1 / 13 + z * (1 / 15));
  const sum = low + z4 * (middle + z4 * (1 / 17 + z * (1 / 19)));
  return (zeros + 1) * ln2 - lnOf1point5 - (s + s) * sum;
}
