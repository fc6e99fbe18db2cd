import { mix, weyl } from './random-bits.ts';

/** Draws with generators of their own: any block can be made by anyone, in any order. */
export const blockSize = 64;
/** Generators of a block: draw d of it takes the numbers of generator d modulo this, so that as many are made at once. */
export const generators = 4;

/**
 * Gives the states that the generators of a block begin with: a run of the words of splitmix32, so that no two words
 * of a simulation are equal. The seed is mixed first, or the runs of neighboring seeds could overlap.
 * returns  four words for each generator of xoshiro128**: [word][generator]
 * source   Blackman & Vigna (2021), ACM TOMS 47(4), section 5: streams from a generator of another kind
 */
export function blockStates(seed: number, block: number): Uint32Array {
  const states = new Uint32Array(4 * generators);
  const start = mix(seed >>> 0);
  for (let generator = 0; generator < generators; generator++) {
    for (let word = 0; word < 4; word++) {
      const step = (block * generators + generator) * 4 + word + 1;
      states[word * generators + generator] = mix((start + Math.imul(step, weyl)) >>> 0);
    }
  }
  return states;
}
