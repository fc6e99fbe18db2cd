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
});
