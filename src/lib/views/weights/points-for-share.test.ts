import { expect, test } from 'vitest';
import { pointsForShare } from './points-for-share.ts';

test('pointsForShare(share, others) solves p / (p + others) = share', () => {
  expect(pointsForShare(0.25, 60)).toBe(20);
  expect(pointsForShare(0, 60)).toBe(0);
});

test('pointsForShare(1, others) is refused', () => {
  expect(() => pointsForShare(1, 60)).toThrow('Share must lie in 0 to below 1, got 1.');
});
