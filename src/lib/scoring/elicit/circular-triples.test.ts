import { expect, test } from 'vitest';
import { circularTriples } from './circular-triples.ts';

test('circularTriples(judgments) names a circle in the order of its judgments', () => {
  // The first over the third, the third over the second, the second over the first.
  expect(
    circularTriples([
      [1, 1 / 3, 5],
      [3, 1, 1 / 2],
      [1 / 5, 2, 1]
    ])
  ).toEqual([[0, 2, 1]]);
});

test('circularTriples(judgments) finds none in an order, nor among equals or missing ones', () => {
  expect(
    circularTriples([
      [1, 3, 5],
      [1 / 3, 1, 2],
      [1 / 5, 1 / 2, 1]
    ])
  ).toEqual([]);
  expect(
    circularTriples([
      [1, 3, 1],
      [1 / 3, 1, NaN],
      [1, NaN, 1]
    ])
  ).toEqual([]);
});
