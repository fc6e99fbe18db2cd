import { expect, test } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { directionOf } from './direction-of.ts';

const [size, trouble, presence] = tinyRelease().criteria;

test('directionOf(criterion) follows the order of the goalposts', () => {
  expect(directionOf(size!).words).toBe('more is better');
  expect(directionOf(trouble!).words).toBe('less is better');
});

test('directionOf(criterion, choice) follows goalposts a strategy sets', () => {
  const choice = { id: 'size', weight: 5, goalposts: { worst: 100, best: 0 } };
  expect(directionOf(size!, choice).arrow).toBe('↓');
});

test('directionOf(two-sided) is neutral until a sense is chosen', () => {
  expect(directionOf(presence!).words).toBe('neutral: out of the sum');
  expect(directionOf(presence!, { id: 'presence', sense: 'reason-to-avoid' }).arrow).toBe('↓');
});
