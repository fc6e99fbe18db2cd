import { expect, test } from 'vitest';
import { bandLabel, bandShares, rankBands } from './rank-bands.ts';

test('rankBands(n) covers every rank once and ends at n', () => {
  expect(rankBands(40).map(bandLabel)).toEqual(['1', '2–3', '4–5', '6–10', '11–20', '21–30', '31–40']);
  expect(rankBands(4).map(bandLabel)).toEqual(['1', '2–3', '4']);
  expect(rankBands(1).map(bandLabel)).toEqual(['1']);
});

test('bandShares(row, bands) sums the shares of the ranks in each band', () => {
  expect(bandShares([0.5, 0.25, 0.125, 0.125], rankBands(4))).toEqual([0.5, 0.375, 0.125]);
});
