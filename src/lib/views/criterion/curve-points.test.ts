import { describe, expect, test } from 'vitest';
import { addPoint, mostPoints, movePoint, removePoint, straight, type Curve } from './curve-points.ts';

const bent: Curve = [
  [0, 0],
  [0.5, 0.8],
  [1, 1]
];

describe('movePoint', () => {
  test('moves one point and leaves the curve it was given', () => {
    expect(movePoint(bent, 1, [0.25, 0.6])).toEqual([
      [0, 0],
      [0.25, 0.6],
      [1, 1]
    ]);
    expect(bent[1]).toEqual([0.5, 0.8]);
  });

  test('keeps a point between its neighbors and inside 0-1', () => {
    expect(movePoint(bent, 1, [1.4, -2])?.[1]).toEqual([0.995, 0]);
    expect(movePoint(bent, 0, [-1, 0.2])?.[0]).toEqual([0, 0.2]);
    expect(movePoint(bent, 2, [0.3, 1])?.[2]).toEqual([0.505, 1]);
  });

  test('hands back no curve when the ends stand straight again', () => {
    const lifted = movePoint(straight, 0, [0, 0.4]);
    expect(lifted).toEqual([
      [0, 0.4],
      [1, 1]
    ]);
    expect(movePoint(lifted!, 0, [0, 0])).toBeUndefined();
  });
});

describe('addPoint', () => {
  test('puts a point on the line between its neighbors, in the widest gap unless told where', () => {
    // Halfway from (0.5, 0.8) to (1, 1) lies (0.75, 0.9); the first of two equal gaps is taken.
    expect(addPoint(bent, 0.75)).toEqual({
      curve: [
        [0, 0],
        [0.5, 0.8],
        [0.75, 0.9],
        [1, 1]
      ],
      index: 2
    });
    expect(addPoint(bent).curve[1]).toEqual([0.25, 0.4]);
  });

  test('adds nothing on top of a point, or beyond the most a strategy holds', () => {
    expect(addPoint(bent, 0.501)).toEqual({ curve: bent, index: -1 });
    const full: Curve = Array.from({ length: mostPoints }, (_, k) => [k / 19, k / 19]);
    expect(addPoint(full).index).toBe(-1);
  });
});

test('removePoint(curve, index) leaves the others; the last bend gone, the line is straight', () => {
  expect(removePoint(bent, 1)).toBeUndefined();
  expect(removePoint(bent, 2)).toEqual([
    [0, 0],
    [0.5, 0.8]
  ]);
  expect(removePoint(straight, 0)).toBeUndefined();
});
