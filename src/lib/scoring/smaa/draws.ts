import { blockSize, blockStates, generators } from './block-states.ts';
import { xoshiro } from './random-bits.ts';
import type { WeightSampler } from './sample-weights.ts';

/** A block of draws: weights and coins. */
export interface Draws {
  /** blockSize x m. */
  weights: Float64Array;
  /** blockSize x words: one bit an uncertain row, 1 = it stands at its high end. */
  coins: Uint32Array;
}

/** Room for a block of draws of m weights, and one coin for each uncertain row. */
export function newDraws(m: number, rows: number): Draws {
  return {
    weights: new Float64Array(blockSize * m),
    coins: new Uint32Array(blockSize * coinWords(rows))
  };
}

/** Whether the coin of an uncertain row shows its high end. */
export function isHigh({ coins }: Draws, draw: number, row: number): boolean {
  const words = coins.length / blockSize;
  return ((coins[draw * words + (row >> 5)]! >>> (row & 31)) & 1) === 1;
}

/** How many 32-bit words hold one coin a row. */
function coinWords(rows: number): number {
  return Math.ceil(rows / 32);
}

/** Makes the first `count` draws of a block; each takes its weights first, then its coins, from its generator. */
export function fillDraws(
  { weights, coins }: Draws,
  { seed, block, count }: { seed: number; block: number; count: number },
  sample: WeightSampler
): void {
  const m = weights.length / blockSize;
  const words = coins.length / blockSize;
  const states = blockStates(seed, block);
  for (let generator = 0; generator < generators; generator++) {
    const [a, b, c, d] = [0, 1, 2, 3].map((word) => states[word * generators + generator]!);
    const bits = xoshiro(a!, b!, c!, d!);
    for (let draw = generator; draw < count; draw += generators) {
      sample(bits, weights, draw * m);
      for (let word = 0; word < words; word++) coins[draw * words + word] = bits();
    }
  }
}
