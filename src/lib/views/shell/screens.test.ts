import { expect, test } from 'vitest';
import { screenOf } from './screens.ts';

test('screenOf(pathname) is the screen whose part an address is, by whole names', () => {
  expect(screenOf('/data/coverage')).toBe('/data');
  expect(screenOf('/packages')).toBe('/packages');
  expect(screenOf('/')).toBe('/');
  expect(screenOf('/country/KEN')).toBe('/');
  expect(screenOf('/database')).toBeNull();
  expect(screenOf('/sign-in')).toBeNull();
});
