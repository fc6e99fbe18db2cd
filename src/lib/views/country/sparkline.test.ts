import { expect, test } from 'vitest';
import { sparkline } from './sparkline.ts';

const box = { width: 108, height: 28 };

test('sparkline(series, size) places years by their distance and values upward', () => {
  const { path, points } = sparkline(
    [
      [2020, 10],
      [2021, 20],
      [2024, 15]
    ],
    box
  );
  // 100 across for four years, 20 upward for ten units, 4 of margin on each side.
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [4, 24],
    [29, 4],
    [104, 14]
  ]);
  expect(path).toBe('M4.0 24.0L29.0 4.0L104.0 14.0');
});

test('sparkline(series, size) draws a constant through the middle', () => {
  const { points } = sparkline(
    [
      [2020, 7],
      [2021, 7]
    ],
    box
  );
  expect(points.map(({ y }) => y)).toEqual([14, 14]);
});
