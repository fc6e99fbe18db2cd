import { describe, expect, it } from 'vitest';
import type { Point } from './camera.ts';
import { spreadDots } from './spread-dots.ts';

const apart = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

describe('spreadDots(dots, 8)', () => {
  it('moves two dots apart along the line between them, half of what is missing each', () => {
    expect(
      spreadDots(
        [
          [10, 0],
          [14, 0]
        ],
        8
      )
    ).toEqual([
      [8, 0],
      [16, 0]
    ]);
  });

  it('leaves dots that are far enough where they belong', () => {
    expect(
      spreadDots(
        [
          [0, 0],
          [8, 0],
          [40, 3]
        ],
        8
      )
    ).toEqual([
      [0, 0],
      [8, 0],
      [40, 3]
    ]);
  });

  it('parts dots of one place', () => {
    expect(
      spreadDots(
        [
          [5, 5],
          [5, 5]
        ],
        8
      )
    ).toEqual([
      [1, 5],
      [9, 5]
    ]);
  });

  it('clears a chain of islands', () => {
    const chain: Point[] = Array.from({ length: 9 }, (_, at) => [100 + (at % 3), 100 + 3 * at]);
    const spread = spreadDots(chain, 8);
    for (const a of spread) for (const b of spread) if (a !== b) expect(apart(a, b)).toBeGreaterThan(7.5);
  });
});
