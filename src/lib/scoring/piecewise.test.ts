import { expect, test } from 'vitest';
import { piecewise } from './piecewise.ts';

const curve = [
  [0, 0],
  [0.5, 0.8],
  [1, 1]
] as const;

test('piecewise(points, at) reads between the points and stays level beyond them', () => {
  expect([0, 0.25, 0.5, 0.75, 1, 2, -1].map((at) => piecewise(curve, at))).toEqual([
    0, 0.4, 0.8, 0.9, 1, 1, 0
  ]);
  expect(piecewise(curve, NaN)).toBeNaN();
});

test('piecewise(points, at) refuses points that do not rise', () => {
  expect(() => piecewise([[0, 0]], 0.5)).toThrow('A curve needs two points or more, got 1.');
  expect(() =>
    piecewise(
      [
        [0.5, 0],
        [0.5, 1]
      ],
      0.5
    )
  ).toThrow('The x of a curve must rise, got 0.5 before 0.5.');
});
