import { describe, expect, it } from 'vitest';
import { classOf, rampStep } from './color-class.ts';

describe('classOf(score)', () => {
  it('gives a break to the class above it', () => {
    expect([0, 34.9, 35, 54.99, 55, 75, 100].map((score) => classOf(score))).toEqual([1, 1, 2, 3, 4, 6, 6]);
  });

  it('refuses a missing value', () => {
    expect(() => classOf(NaN)).toThrow('A missing value has no color class');
  });
});

describe('rampStep(position, count)', () => {
  it('uses both ends of the ramp whatever the number of classes', () => {
    expect([1, 2, 3].map((position) => rampStep(position, 3))).toEqual([1, 4, 6]);
    expect([1, 6].map((position) => rampStep(position, 6))).toEqual([1, 6]);
  });
});
