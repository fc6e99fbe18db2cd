import { describe, expect, it } from 'vitest';
import type { MapLayer } from './layer.ts';
import { stripAxis } from './strip-axis.ts';

const score: MapLayer = {
  id: 'score',
  label: 'Score',
  note: '',
  breaks: [35, 75],
  ramp: [1, 4, 6],
  values: [
    { id: 'A', value: 33 },
    { id: 'B', value: 60 }
  ],
  paints: new Map(),
  format: String,
  onAxis: (value) => value
};

describe('stripAxis(layer, width)', () => {
  // 30 - 3 to 80 + 3: 56 points on 616 - 56 = 560 px, ten to a point, from px 28.
  const axis = stripAxis(score, 616);
  it('keeps the breaks of the score in their place whatever the scores are', () => {
    expect(axis.x(35)).toBeCloseTo(28 + 80, 9);
    expect(axis.pieces.map(({ from, to }) => [from, to])).toEqual([
      [28, 108],
      [108, 508],
      [508, 588]
    ]);
  });
  it('finds the value under a pointer, and stays on the axis beside it', () => {
    expect(axis.valueAt(128)).toBeCloseTo(37, 9);
    expect(axis.valueAt(0)).toBeCloseTo(27, 9);
  });
  it('writes a break that would touch the one before on a second row, and leaves out a third', () => {
    const narrow = { ...score, id: 'gdp', breaks: [40, 40.2, 40.4, 55], format: () => '40 billion' };
    expect(stripAxis(narrow, 616).ticks.map(({ row }) => row)).toEqual([0, 1, 0]);
  });
  it('has a length where all values are equal', () => {
    const equal = { ...score, id: 'gdp', breaks: [], values: [{ id: 'A', value: 7 }] };
    expect(stripAxis(equal, 616).x(7)).toBeCloseTo(308, 9);
  });
});
