import { expect, test } from 'vitest';
import { pointsOnTheWay } from './points-on-the-way.ts';

test('pointsOnTheWay(from, to) leads in even steps to the end, and every point is one of the simplex', () => {
  const points = pointsOnTheWay(Float64Array.of(0.6, 0.4), Float64Array.of(1, 0));
  expect(points[4]![0]).toBeCloseTo(0.7, 12); // A quarter of the way: 0.6 + 0.4 / 4.
  expect(points.at(-1)).toEqual(Float64Array.of(1, 0));
  for (const [first, second] of points) expect(first! + second!).toBeCloseTo(1, 12);
});
