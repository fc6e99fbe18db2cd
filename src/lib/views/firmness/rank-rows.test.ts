import { expect, test } from 'vitest';
import type { Ranges } from '#lib/state/robustness.svelte.ts';
import { rankRows } from './rank-rows.ts';

test('rankRows(ranges, k) cuts the matrix by market and sums its first k places', () => {
  const firmness = { low: 1, median: 2, high: 3, top10: 1, next: null, overtaken: null };
  const ranges: Ranges = {
    draws: 4,
    ids: ['KEN', 'IND', 'SGP'],
    ranks: [1, 2, 3],
    criteria: [],
    of: new Map(['KEN', 'IND', 'SGP'].map((id) => [id, firmness])),
    acceptability: Float64Array.of(0.5, 0.25, 0.25, 0.5, 0.5, 0, 0, 0.25, 0.75),
    centralWeights: new Float64Array(),
    confidenceFactors: new Float64Array()
  };
  const [kenya, india, singapore] = rankRows(ranges, 2);
  expect(kenya).toMatchObject({ id: 'KEN', rank: 1, top: 0.75, expected: 1.75 });
  expect([...india!.shares]).toEqual([0.5, 0.5, 0]);
  expect(singapore).toMatchObject({ top: 0.25, expected: 2.75 });
});
