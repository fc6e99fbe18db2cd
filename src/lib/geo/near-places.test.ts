import { expect, test } from 'vitest';
import { nearestPlace, placesWithin } from './near-places.ts';

// On the equator one degree is 111.195 km.
const places = [
  { name: 'one degree', at: [1, 0] as const },
  { name: 'over the antimeridian', at: [-179.5, 0] as const },
  { name: 'two degrees', at: [0, -2] as const }
];

test('nearestPlace(from, places) gives the nearest with its distance, also over the antimeridian', () => {
  const nearest = nearestPlace([179.75, 0], places);
  expect(nearest?.place.name).toBe('over the antimeridian');
  expect(nearest?.kilometers).toBeCloseTo(83.396, 2);
});

test('nearestPlace(from, []) gives undefined', () => {
  expect(nearestPlace([0, 0], [])).toBeUndefined();
});

test('placesWithin(from, places, kilometers) keeps those no farther', () => {
  expect(placesWithin([0, 0], places, 112).map(({ name }) => name)).toEqual(['one degree']);
  expect(placesWithin([0, 0], places, 223).map(({ name }) => name)).toEqual(['one degree', 'two degrees']);
});
