import { describe, expect, test } from 'vitest';
import { expectedRank, rankHistogram } from './rank-histogram.ts';

/** Shares at given ranks, zero elsewhere. */
function rowOf(length: number, shares: Record<number, number>): Float64Array {
  const row = new Float64Array(length);
  for (const [rank, share] of Object.entries(shares)) row[Number(rank) - 1] = share;
  return row;
}

describe('rankHistogram(row, rank)', () => {
  test('gives each rank a bar up to the last that matters', () => {
    const bars = rankHistogram(rowOf(160, { 3: 0.25, 14: 0.75 }), 5);
    expect(bars).toHaveLength(14);
    expect(bars[2]).toEqual({ from: 3, to: 3, share: 0.25 });
    expect(bars.at(-1)).toEqual({ from: 14, to: 14, share: 0.75 });
  });

  test('leaves off a far end of less than two in a thousand, never the rank of today', () => {
    const row = rowOf(160, { 2: 0.9985, 100: 0.0015 });
    expect(rankHistogram(row, 2).at(-1)?.to).toBe(12);
    expect(rankHistogram(row, 20).at(-1)?.to).toBe(20);
  });

  test('joins ranks where there are many, and rank 10 ends a bar', () => {
    const bars = rankHistogram(rowOf(160, { 9: 0.5, 10: 0.25, 120: 0.25 }), 9);
    expect(bars).toHaveLength(24);
    expect(bars[1]).toEqual({ from: 6, to: 10, share: 0.75 });
    expect(rankHistogram(rowOf(160, { 60: 1 }), 60)[4]).toMatchObject({ from: 9, to: 10 });
  });

  test('keeps to the ranks there are', () => {
    expect(rankHistogram(rowOf(3, { 1: 1 }), 1)).toHaveLength(3);
  });
});

test('expectedRank(row) is the mean over trials', () => {
  expect(expectedRank(rowOf(4, { 1: 0.5, 4: 0.5 }))).toBe(2.5);
});
