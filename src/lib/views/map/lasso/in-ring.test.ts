import { expect, test } from 'vitest';
import { inRing, nearestPlace, type Placed } from './in-ring.ts';

const places: Placed[] = [
  { id: 'KEN', at: [5, 5] },
  { id: 'IND', at: [50, 5] }
];

test('inRing(places, ring) takes who lies inside, and nobody while there is no area', () => {
  const ring: [number, number][] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10]
  ];
  expect(inRing(places, ring)).toEqual(['KEN']);
  expect(inRing(places, ring.slice(0, 2))).toEqual([]);
});

test('nearestPlace(places, point) names the closest label point', () => {
  expect(nearestPlace(places, [30, 0])).toBe('IND');
  expect(nearestPlace(places, [20, 9])).toBe('KEN');
  expect(nearestPlace([], [0, 0])).toBeNull();
});
