import type { RandomBits } from './random-bits.ts';
import type { WeightSampler } from './sample-weights.ts';

/** How many draws are made before they are scored: enough to fill the kernel's registers, little enough to stay in cache. */
export const batchSize = 64;

/** A batch of draws: weights and coins. Kernels give the room for them, so that nothing is copied. */
export interface Draws {
  /** batchSize x m. */
  weights: Float64Array;
  /** batchSize x words: one bit an uncertain row, 1 = it stands at its high end. */
  coins: Uint32Array;
}

/** How many 32-bit words hold one coin a row. */
export function coinWords(rows: number): number {
  return Math.ceil(rows / 32);
}

/** Fills the first `count` draws of a batch; each takes its weights first, then its coins, from one stream. */
export function fillDraws(draws: Draws, count: number, sample: WeightSampler, bits: RandomBits): void {
  const m = draws.weights.length / batchSize;
  const words = draws.coins.length / batchSize;
  for (let draw = 0; draw < count; draw++) {
    sample(bits, draws.weights, draw * m);
    for (let word = 0; word < words; word++) draws.coins[draw * words + word] = bits();
  }
}
