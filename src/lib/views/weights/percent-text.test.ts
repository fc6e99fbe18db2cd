import { expect, test } from 'vitest';
import { percentText, pointsText } from './percent-text.ts';

test('percentText(share) rounds, and never calls a small share zero', () => {
  expect([0, 0.004, 0.136, 1].map(percentText)).toEqual(['0%', '<1%', '14%', '100%']);
});

test('pointsText(points) keeps given decimals and drops the noise of sums', () => {
  expect([8, 7.5, 0.1 + 0.2, 1250].map(pointsText)).toEqual(['8', '7.5', '0.3', '1,250']);
});
