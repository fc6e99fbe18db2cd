import { expect, test } from 'vitest';
import { weightedRows } from './weighted-rows.ts';

test('weightedRows(cells, weights, n) sums every row, those beyond the last four as well', () => {
  // Row i is (i, 10): 3 i + 20.
  const cells = Float64Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? at / 2 : 10));
  expect([...weightedRows(cells, Float64Array.of(3, 2), 7)]).toEqual([20, 23, 26, 29, 32, 35, 38]);
});

test('weightedRows(cells, weights, n) adds a row from its first column on, wherever the row stands', () => {
  // From the left 1 + 1e16 is 1e16, and nothing is left of the 1; from the right it stays.
  const cells = Float64Array.from({ length: 15 }, (_, at) => [1, 1e16, -1e16][at % 3]!);
  expect(new Set(weightedRows(cells, Float64Array.of(1, 1, 1), 5))).toEqual(new Set([0]));
});
