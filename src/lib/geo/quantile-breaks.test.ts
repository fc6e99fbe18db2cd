import { describe, expect, it } from 'vitest';
import { quantileBreaks } from './quantile-breaks.ts';

describe('quantileBreaks(values)', () => {
  it('rounds the sextiles of 0 to 600 to hundreds', () => {
    expect(quantileBreaks(Array.from({ length: 601 }, (_, i) => i))).toEqual([100, 200, 300, 400, 500]);
  });

  it('keeps fine breaks where a skewed indicator is dense', () => {
    const powersOfTwo = Array.from({ length: 61 }, (_, i) => 2 ** (i / 5));
    const breaks = quantileBreaks(powersOfTwo);
    expect(breaks).toEqual([4, 15, 60, 250, 1000]);
  });

  it('starts a class at each value when there are six or fewer', () => {
    expect(quantileBreaks([1, 1, 2, 4, 4, NaN])).toEqual([2, 4]);
  });

  it('gives no break to one value or to none', () => {
    expect(quantileBreaks([5])).toEqual([]);
    expect(quantileBreaks([NaN])).toEqual([]);
  });
});
