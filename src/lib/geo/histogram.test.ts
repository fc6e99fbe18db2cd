import { describe, expect, it } from 'vitest';
import { histogram } from './histogram.ts';

describe('histogram(values, range, bins)', () => {
  it('counts the upper end in the last bin and leaves out what lies outside', () => {
    expect(histogram([0, 4, 5, 9.9, 10, -1, 11, NaN], [0, 10], 2)).toEqual([2, 3]);
  });

  it('makes bins of equal ratio on a log scale', () => {
    expect(histogram([1, 5, 10, 50, 100, 0], [1, 100], 2, 'log')).toEqual([3, 3]);
  });

  it('refuses an empty range', () => {
    expect(() => histogram([1], [3, 3], 4)).toThrow('A histogram needs a range, got 3 to 3.');
  });
});
