import { describe, expect, test } from 'vitest';
import type { MapLayer, PairAxis } from '../layer.ts';
import { axisClass, classesOf, classText, limitsOf } from './axis-class.ts';

const axis = (breaks: number[], rest: Partial<MapLayer> = {}): PairAxis => ({
  breaks,
  layer: { format: (value: number) => `${value}%`, ...rest } as MapLayer
});

describe('axisClass(axis, value)', () => {
  test('counts a break to the class above it', () => {
    expect([19.9, 20, 39.9, 40].map((value) => axisClass(axis([20, 40]), value))).toEqual([1, 2, 2, 3]);
  });
  test('puts two classes at the ends and a single one in the middle', () => {
    expect([1, 5].map((value) => axisClass(axis([5]), value))).toEqual([1, 3]);
    expect(axisClass(axis([]), 1)).toBe(2);
    expect(classesOf(axis([5]))).toEqual([1, 3]);
  });
});

describe('limitsOf(axis, place)', () => {
  test('writes the limits as the layer writes values', () => {
    const both = axis([20, 40]);
    expect(([1, 2, 3] as const).map((place) => limitsOf(both, place))).toEqual([
      'under 20%',
      '20% to 40%',
      '40% and over'
    ]);
    expect(limitsOf(axis([]), 2)).toBe('all values');
  });
  test('names the steps of an ordinal layer', () => {
    const names = ['none', 'planned', 'adopted', 'in force'];
    const ordinal = axis([1, 3], { steps: [0, 1, 2, 3], format: (value) => names[value]! });
    expect(([1, 2, 3] as const).map((place) => limitsOf(ordinal, place))).toEqual([
      'none',
      'planned to adopted',
      'in force'
    ]);
  });
});

test('classText(cell) says both classes, across first', () => {
  expect(classText('31')).toBe('high × low');
  expect(classText(undefined)).toBe('—');
});
