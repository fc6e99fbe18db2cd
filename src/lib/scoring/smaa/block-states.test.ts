import { expect, test } from 'vitest';
import { blockStates } from './block-states.ts';
import { weyl } from './random-bits.ts';

test('blockStates(seed, block) gives no word twice in as many blocks as a simulation may have', () => {
  const words = new Set<number>();
  const blocks = 200_000 / 64;
  for (let block = 0; block < blocks; block++) {
    for (const word of blockStates(1234, block)) words.add(word);
  }
  expect(words.size).toBe(blocks * 16);
});

test('blockStates(seed) is no later block of another seed, not even of one as many steps of splitmix32 away', () => {
  const seed = (1234 + Math.imul(16, weyl)) >>> 0;
  expect(blockStates(seed, 0)).not.toEqual(blockStates(1234, 1));
});
