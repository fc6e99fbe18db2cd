import { describe, expect, it } from 'vitest';
import { barsPath } from './bars-path.ts';

describe('barsPath(counts, width, height)', () => {
  it('gives each count a bar of its share of the tallest, a little apart, and none to 0', () => {
    // Three steps of 10 px, 0.4 px free on either side of a bar; 2 of 4 is half of 20 px.
    expect(barsPath([2, 0, 4], 30, 20)).toBe('M0.40,20v-10.00h9.20V20zM20.40,20v-20.00h9.20V20z');
  });
  it('shows one among many as a sliver of 1 px', () => {
    expect(barsPath([1, 200], 20, 20)).toBe('M0.40,20v-1.00h9.20V20zM10.40,20v-20.00h9.20V20z');
  });
});
