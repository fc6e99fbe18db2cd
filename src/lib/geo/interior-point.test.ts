import { describe, expect, it } from 'vitest';
import { interiorPoint } from './interior-point.ts';

describe('interiorPoint(polygons)', () => {
  it('is the middle of a square on the equator', () => {
    const [x, y] = interiorPoint([
      [
        [
          [0, -1],
          [0, 1],
          [2, 1],
          [2, -1],
          [0, -1]
        ]
      ]
    ])!;
    expect(x).toBeCloseTo(1, 1);
    expect(y).toBeCloseTo(0, 1);
  });

  it('stays in the arm of a hook, where the mean of its corners would be outside', () => {
    const hook = [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 9],
      [1, 9],
      [1, 0],
      [0, 0]
    ];
    const [x, y] = interiorPoint([[hook]])!;
    expect(x <= 1 || y >= 9).toBe(true);
  });

  it('takes the largest of several polygons, and has no answer for none', () => {
    const at = interiorPoint([
      [
        [
          [50, 0],
          [50, 1],
          [51, 1],
          [51, 0],
          [50, 0]
        ]
      ],
      [
        [
          [0, 0],
          [0, 4],
          [4, 4],
          [4, 0],
          [0, 0]
        ]
      ]
    ])!;
    expect(at[0]).toBeLessThan(5);
    expect(interiorPoint([])).toBeUndefined();
  });
});
