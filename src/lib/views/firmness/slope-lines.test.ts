import { describe, expect, test } from 'vitest';
import { largestMoves, slopeLines } from './slope-lines.ts';

const left = new Map([
  ['ARE', 1],
  ['SAU', 2],
  ['OMN', 3],
  ['IDN', 9]
]);
const right = new Map([
  ['IDN', 1],
  ['ARE', 2],
  ['SAU', 8]
]);

describe('slopeLines(left, right, shown)', () => {
  const lines = slopeLines(left, right, 3);

  test('joins what is shown on both sides and gives a stub to the rest', () => {
    expect(lines.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'ARE both',
      'SAU left',
      'OMN left',
      'IDN right'
    ]);
  });

  test('keeps the rank on the other side, or null where there is none', () => {
    expect(lines.map(({ left, right }) => [left, right])).toEqual([
      [1, 2],
      [2, 8],
      [3, null],
      [9, 1]
    ]);
  });

  test('largestMoves(lines, k) orders by places moved and skips who stands on one side only', () => {
    expect(largestMoves(lines, 2)).toEqual([
      { id: 'IDN', from: 9, to: 1 },
      { id: 'SAU', from: 2, to: 8 }
    ]);
  });
});
