import { expect, test } from 'vitest';
import type { Criterion } from '#lib/catalog/criterion.ts';
import { mappingCurve } from './mapping-curve.ts';

const criterion: Criterion = {
  id: 'electricity',
  label: 'Electricity',
  question: 'How much?',
  unit: 'TWh',
  format: 'number',
  group: 'power',
  shape: { kind: 'linear' },
  goalposts: { worst: 10, best: 30 },
  goalpostReasons: { worst: 'a', best: 'b', source: 'c' },
  sources: [],
  transformations: []
};
const at = (points: [number, number][], place: number) => points.find(([x]) => x === place)?.[1];

test('mappingCurve(linear) runs over values and goalposts, flat outside them', () => {
  const curve = mappingCurve(criterion, { id: 'electricity' }, Float64Array.of(0, 20, NaN, 40));
  expect([curve.from, curve.to]).toEqual([0, 40]);
  expect(curve.place(20)).toBe(0.5);
  expect([at(curve.points, 0), at(curve.points, 0.5), at(curve.points, 1)]).toEqual([0, 0.5, 1]);
});

test('mappingCurve(log) leaves values at or under zero off the axis', () => {
  const log: Criterion = { ...criterion, shape: { kind: 'log' }, goalposts: { worst: 1, best: 100 } };
  const curve = mappingCurve(log, { id: 'electricity' }, Float64Array.of(0, 10));
  expect([curve.from, curve.to]).toEqual([1, 100]);
  expect(curve.place(10)).toBeCloseTo(0.5, 12);
  expect(curve.place(0)).toBe(0);
});

test('mappingCurve(chosen goalposts) takes those of the strategy', () => {
  const choice = { id: 'electricity', goalposts: { worst: 40, best: 0 } };
  const curve = mappingCurve(criterion, choice, Float64Array.of(20));
  expect([at(curve.points, 0), at(curve.points, 1)]).toEqual([1, 0]);
});
