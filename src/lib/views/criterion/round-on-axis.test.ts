import { expect, test } from 'vitest';
import { roundOnAxis } from './round-on-axis.ts';

const axis = (from: number, to: number) => ({ from, to, place: (v: number) => v, value: (p: number) => p });

test('roundOnAxis(linear) takes a step of about a hundredth of the axis', () => {
  expect(roundOnAxis({ kind: 'linear' }, axis(0, 40), 12.345)).toBe(12.3);
  expect(roundOnAxis({ kind: 'linear' }, axis(0, 40_000), 12_345)).toBe(12_300);
  expect(roundOnAxis({ kind: 'linear' }, axis(-2.5, 2.5), 0.12345)).toBe(0.12);
});

test('roundOnAxis(log) keeps three digits whatever the size', () => {
  expect(roundOnAxis({ kind: 'log' }, axis(1, 1e13), 123_456_789)).toBe(123_000_000);
  expect(roundOnAxis({ kind: 'log' }, axis(0.001, 1), 0.0012345)).toBe(0.00123);
});
