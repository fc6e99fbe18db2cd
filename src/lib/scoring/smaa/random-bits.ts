/** Hands out 32 random bits a call, as an integer from 0 to 2^32 - 1. */
export type RandomBits = () => number;

/**
 * Makes a seeded generator, xoshiro128**: the same seed gives the same bits in every engine, so that a link with a
 * seed gives the same ranges on every machine, which Math.random could not.
 * seed    any finite number; its whole part modulo 2^32 counts
 * source  Blackman & Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4); the four words
 *         of its state come from splitmix32, a Weyl sequence through the finalizer of MurmurHash3
 */
export function randomBits(seed: number): RandomBits {
  let sum = seed >>> 0;
  const word = () => mix((sum = (sum + weyl) >>> 0));
  return xoshiro(word(), word(), word(), word());
}

/** The step of splitmix32: 2^32 over the golden ratio. */
export const weyl = 0x9e3779b9;

/** The finalizer of MurmurHash3: every 32-bit number to another, neighbors far apart. */
export function mix(number: number): number {
  let mixed = number;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The generator itself, from the four words of its state; not all may be 0. */
export function xoshiro(a: number, b: number, c: number, d: number): RandomBits {
  return () => {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}
