import { expect, test } from 'vitest';
import { randomBits } from './smaa/random-bits.ts';
import { reorderByScore } from './reorder-by-score.ts';

test('reorderByScore(scores, order) sorts downward, equals by position, whatever the order it starts from', () => {
  const scores = Float64Array.of(1, 3, -Infinity, 3, 0, -Infinity);
  for (const start of [
    [0, 1, 2, 3, 4, 5],
    [5, 4, 3, 2, 1, 0],
    [3, 1, 0, 4, 5, 2]
  ]) {
    expect([...reorderByScore(scores, Uint32Array.from(start))]).toEqual([1, 3, 0, 4, 2, 5]);
  }
  expect([...reorderByScore(new Float64Array(0), new Uint32Array(0))]).toEqual([]);
});

test('reorderByScore(scores, order) agrees with a plain sort while scores drift and when they are drawn anew', () => {
  const bits = randomBits(7);
  const n = 300;
  const order = Uint32Array.from({ length: n }, (_, position) => position);
  // Whole numbers, so that many are equal.
  const scores = Float64Array.from({ length: n }, () => bits() % 100);
  for (let step = 0; step < 40; step++) {
    for (let i = 0; i < n; i++) scores[i] = step % 10 === 9 ? bits() % 100 : scores[i]! + (bits() % 3) - 1;
    const plain = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
    expect([...reorderByScore(scores, order)]).toEqual(plain);
  }
});
