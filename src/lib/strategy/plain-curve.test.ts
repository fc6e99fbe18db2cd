import { expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import { plainCurve } from './plain-curve.ts';
import { setCurve } from './edits.ts';
import { defaultStrategy } from './presets.ts';

test('plainCurve(points on the straight line) is no curve at all', () => {
  expect(
    plainCurve([
      [0, 0],
      [0.3, 0.3],
      [0.8, 0.8],
      [1, 1]
    ])
  ).toBeUndefined();
  expect(plainCurve(undefined)).toBeUndefined();
});

test('plainCurve(a bend with a point on its slope) keeps the bend alone', () => {
  expect(
    plainCurve([
      [0, 0],
      [0.25, 0.4],
      [0.5, 0.8],
      [1, 1]
    ])
  ).toEqual([
    [0, 0],
    [0.5, 0.8],
    [1, 1]
  ]);
});

test('plainCurve(a point alone inside) is level beyond it', () => {
  expect(
    plainCurve([
      [0.2, 0],
      [0.8, 1]
    ])
  ).toEqual([
    [0, 0],
    [0.2, 0],
    [0.8, 1],
    [1, 1]
  ]);
});

test('changesBetween(a point that bends nothing) counts no change; a bend is one', () => {
  const base = defaultStrategy('2026.11-00000000');
  const id = base.criteria[0]!.id;
  const withPoint = (y: number) =>
    setCurve(base, id, [
      [0, 0],
      [0.5, y],
      [1, 1]
    ]);
  expect(changesBetween(base, withPoint(0.5))).toEqual([]);
  expect(changesBetween(base, withPoint(0.8))).toMatchObject([{ id: `curve:${id}` }]);
});
