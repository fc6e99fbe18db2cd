import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { rewind } from './rewind.ts';

it('rewind(polygon) turns exteriors counterclockwise and holes clockwise, and leaves its argument alone', () => {
  const clockwise = [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 0],
    [0, 0]
  ];
  const hole = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 1]
  ];
  const polygon: Polygon = { type: 'Polygon', coordinates: [clockwise, hole] };
  expect(rewind(polygon).coordinates).toEqual([
    [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 9],
      [0, 0]
    ],
    [
      [1, 1],
      [2, 2],
      [2, 1],
      [1, 1]
    ]
  ]);
  expect(polygon.coordinates[0]).toBe(clockwise);
});
