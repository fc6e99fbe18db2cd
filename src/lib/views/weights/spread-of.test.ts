import { expect, test } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { spreadOf } from './spread-of.ts';

test('spreadOf(release, choice, chosen) holds only the markets in scope', () => {
  const release = tinyRelease();
  const everyone = spreadOf(release, { id: 'size' }, null);
  const [first] = release.countries.filter(({ market }) => market);
  expect(everyone.length).toBe(release.countries.filter(({ market }) => market).length);
  expect(spreadOf(release, { id: 'size' }, [first!.iso3]).length).toBe(1);
});
