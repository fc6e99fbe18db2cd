import { expect, test } from 'vitest';
import { normalize } from './normalize.ts';

const values = (...numbers: number[]) => Float64Array.of(...numbers);

test('normalize(values, goalposts) places values between the ends and clips beyond them', () => {
  expect([...normalize(values(-5, 0, 25, 100, 140), { worst: 0, best: 100 })]).toEqual([0, 0, 0.25, 1, 1]);
});

test('normalize(values, goalposts) reads a cost from a worst above the best', () => {
  expect([...normalize(values(30, 17, 4), { worst: 30, best: 4 })]).toEqual([0, 0.5, 1]);
});

test('normalize(values, goalposts) keeps missing missing', () => {
  expect([...normalize(values(NaN), { worst: 0, best: 1 })]).toEqual([NaN]);
  expect([...normalize(values(NaN), { worst: 1, best: 10 }, { kind: 'log' })]).toEqual([NaN]);
});

test('normalize(values, goalposts, log) counts orders of magnitude and sends zero and less to the worst end', () => {
  const [ten, zero, less] = normalize(values(10, 0, -3), { worst: 1, best: 1000 }, { kind: 'log' });
  expect(ten).toBeCloseTo(1 / 3, 12);
  expect([zero, less]).toEqual([0, 0]);
  const [cost] = normalize(values(0), { worst: 100, best: 1 }, { kind: 'log' });
  expect(cost).toBe(0);
});

test('normalize(values, goalposts, asinh) passes through negative values', () => {
  const scale = { kind: 'asinh', scale: 1 } as const;
  expect([...normalize(values(-2, 0, 2), { worst: -2, best: 2 }, scale)]).toEqual([0, 0.5, 1]);
});

test('normalize(values, goalposts) refuses goalposts that leave no scale', () => {
  expect(() => normalize(values(1), { worst: 3, best: 3 })).toThrow('Goalposts must differ, got 3 twice.');
  expect(() => normalize(values(1), { worst: 0, best: 3 }, { kind: 'log' })).toThrow(
    'Goalposts on a log scale must be above 0, got 0 and 3.'
  );
  expect(() => normalize(values(1), { worst: NaN, best: 3 })).toThrow(RangeError);
});
