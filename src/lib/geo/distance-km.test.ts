import { describe, expect, test } from 'vitest';
import { distanceKm } from './distance-km.ts';

describe('distanceKm(a, b)', () => {
  test('from the equator to the pole is a quarter of the circumference: 6371.0088 x pi / 2', () =>
    expect(distanceKm([36, 0], [0, 90])).toBeCloseTo(10_007.557, 2));
  test('goes the short way over the antimeridian: 2 degrees on the equator, 2 x 111.195', () =>
    expect(distanceKm([179, 0], [-179, 0])).toBeCloseTo(222.39, 2));
  test('one degree of longitude at 60 north by the haversine formula: 2R asin(cos 60 x sin 0.5)', () =>
    expect(distanceKm([10, 60], [11, 60])).toBeCloseTo(55.597, 2));
  test('to itself is 0', () => expect(distanceKm([36.8, -1.3], [36.8, -1.3])).toBe(0));
});
