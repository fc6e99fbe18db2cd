import { expect, test } from 'vitest';
import { isInBox } from './coordinate-box.ts';

const gulf = { west: 45, south: 20, east: 60, north: 30 };

test('isInBox(position, box) takes what lies between its edges, and the edges', () => {
  expect(isInBox([51, 25], gulf)).toBe(true);
  expect(isInBox([45, 30], gulf)).toBe(true);
  expect(isInBox([44.9, 25], gulf)).toBe(false);
  expect(isInBox([51, 30.1], gulf)).toBe(false);
});

test('isInBox(position, box) crosses the date line where west is east of east', () => {
  const pacific = { west: 170, south: -25, east: -170, north: 0 };
  expect(isInBox([178, -18], pacific)).toBe(true);
  expect(isInBox([-172, -13], pacific)).toBe(true);
  expect(isInBox([0, -10], pacific)).toBe(false);
});
