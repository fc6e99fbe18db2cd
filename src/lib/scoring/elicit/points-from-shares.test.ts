import { expect, test } from 'vitest';
import { pointsFromShares } from './points-from-shares.ts';

test('pointsFromShares(shares, total) keeps one decimal, two below a point, and loses nobody', () => {
  expect(pointsFromShares([2 / 3, 0.33, 0.0033, 0.00001, 0], 100)).toEqual([66.7, 33, 0.33, 0.01, 0]);
});

test('pointsFromShares(points of another scale, total) brings them to the total', () => {
  expect(pointsFromShares([100, 50, 50], 20)).toEqual([10, 5, 5]);
});
