import { expect, test } from 'vitest';
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { UtilityChoice } from '#lib/strategy/utility-column.ts';
import { mappingCurve, scaleEnds, valueAxis } from './mapping-curve.ts';

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
const electricity = { id: 'electricity' };
const at = (points: [number, number][], place: number) => points.find(([x]) => x === place)?.[1];

test('mappingCurve(linear) runs over values and goalposts, flat outside them', () => {
  const axis = valueAxis(criterion, electricity, Float64Array.of(0, 20, NaN, 40));
  const points = mappingCurve(criterion, electricity, axis);
  expect([axis.from, axis.to]).toEqual([0, 40]);
  expect([axis.place(20), axis.value(0.5)]).toEqual([0.5, 20]);
  expect([at(points, 0), at(points, 0.5), at(points, 1)]).toEqual([0, 0.5, 1]);
});

test('valueAxis(log) leaves values at or under zero off the axis', () => {
  const log: Criterion = { ...criterion, shape: { kind: 'log' }, goalposts: { worst: 1, best: 100 } };
  const axis = valueAxis(log, electricity, Float64Array.of(0, 10));
  expect([axis.from, axis.to]).toEqual([1, 100]);
  expect(axis.place(10)).toBeCloseTo(0.5, 12);
  expect(axis.value(0.5)).toBeCloseTo(10, 12);
  expect(axis.place(0)).toBe(0);
});

test('valueAxis(chosen shape) bends as the strategy says, whatever was declared', () => {
  const choice: UtilityChoice = { id: 'electricity', shape: 'log', goalposts: { worst: 1, best: 100 } };
  expect(valueAxis(criterion, choice, Float64Array.of(10)).place(10)).toBeCloseTo(0.5, 12);
});

test('mappingCurve(chosen goalposts) takes those of the strategy', () => {
  const choice = { id: 'electricity', goalposts: { worst: 40, best: 0 } };
  const points = mappingCurve(criterion, choice, valueAxis(criterion, choice, Float64Array.of(20)));
  expect([at(points, 0), at(points, 1)]).toEqual([1, 0]);
});

test('mappingCurve(curve) has a point at each corner of it', () => {
  // Ends 10 and 30 on an axis of 0 to 40: 0.3 of the way from one to the other is 16, at 0.4 of the axis.
  const choice: UtilityChoice = {
    id: 'electricity',
    curve: [
      [0, 0],
      [0.3, 0.9],
      [1, 1]
    ]
  };
  const points = mappingCurve(criterion, choice, valueAxis(criterion, choice, Float64Array.of(0, 40)));
  expect(points.find(([place]) => Math.abs(place - 0.4) < 1e-12)?.[1]).toBeCloseTo(0.9, 12);
});

test('scaleEnds(two-sided) follows the sense, not the order of the goalposts', () => {
  const twoSided: Criterion = { ...criterion, twoSided: true };
  expect(scaleEnds(twoSided, electricity)).toEqual({ zero: 10, one: 30 });
  expect(scaleEnds(twoSided, { ...electricity, sense: 'reason-to-avoid' })).toEqual({ zero: 30, one: 10 });
});
