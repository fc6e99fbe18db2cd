import { describe, expect, test } from 'vitest';
import { isInside } from './is-inside.ts';

type Ring = [number, number][];
const square: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10]
];

describe('isInside(point, ring)', () => {
  test('tells inside from outside on every side, whichever way the ring turns', () => {
    for (const ring of [square, square.toReversed()]) {
      expect(isInside([5, 5], ring)).toBe(true);
      expect(
        [
          [-1, 5],
          [11, 5],
          [5, -1],
          [5, 11]
        ].map(([x, y]) => isInside([x!, y!], ring))
      ).toEqual(Array(4).fill(false));
    }
  });

  test('follows a dent', () => {
    const dented: Ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 2],
      [0, 10]
    ];
    expect(isInside([5, 1], dented)).toBe(true);
    expect(isInside([5, 5], dented)).toBe(false);
  });

  test('leaves out what a line drawn across itself encloses twice', () => {
    const star: Ring = [
      [5, 0],
      [8, 10],
      [0, 4],
      [10, 4],
      [2, 10]
    ];
    expect(isInside([5, 5], star)).toBe(false);
    expect(isInside([5, 2], star)).toBe(true);
  });

  test('finds nothing in a line or in no corner', () => {
    expect(isInside([5, 5], [])).toBe(false);
    expect(isInside([5, 0], square.slice(0, 2))).toBe(false);
  });
});
