import { describe, expect, it } from 'vitest';
import { histogramBars } from './histogram-bars.ts';
import type { MapLayer } from './layer.ts';
import { stripAxis } from './strip-axis.ts';

const layer: MapLayer = {
  id: 'grid-losses',
  label: 'Grid losses',
  note: '',
  breaks: [50],
  ramp: [1, 6],
  values: [0, 1, 2, 100].map((value, index) => ({ id: `M${index}`, value })),
  paints: new Map(),
  format: String,
  onAxis: (value) => value
};

describe('histogramBars(layer, axis)', () => {
  // 224 px wide: 168 px of axis make 12 bars of 14 px, 8.33 points each.
  const bars = histogramBars(layer, stripAxis(layer, 224));
  it('counts three values in the first bar and one in the last, a third as tall', () => {
    expect(bars).toHaveLength(12);
    expect(bars[0]?.share).toBe(1);
    expect(bars[11]?.share).toBeCloseTo(1 / 3, 12);
  });
  it('colors a bar by the class its middle lies in', () => {
    expect([bars[5]?.step, bars[6]?.step]).toEqual([1, 6]);
  });
  it('has no bars where there are no values', () => {
    const empty = { ...layer, values: [], breaks: [], ramp: [4] as const };
    expect(histogramBars(empty, stripAxis(empty, 224))).toEqual([]);
  });
  it('gives each step of an ordinal layer a bar in its own class', () => {
    // Steps 0, 1, 2 fill 0.5 below the first to 0.5 above the last: three bars of 56 px on 168 px.
    const values = [0, 2, 2].map((value, index) => ({ id: `M${index}`, value }));
    const ordinal = { ...layer, steps: [0, 1, 2], breaks: [1, 2], ramp: [1, 4, 6] as const, values };
    const axis = stripAxis(ordinal, 224);
    expect(histogramBars(ordinal, axis)).toEqual([
      { x: 28, width: 56, share: 0.5, step: 1 },
      { x: 84, width: 56, share: 0, step: 4 },
      { x: 140, width: 56, share: 1, step: 6 }
    ]);
    expect(axis.ticks.map(({ x }) => x)).toEqual([56, 112, 168]);
  });
});
