import type { MapLayer } from './layer.ts';

/** The axis under the strip, in px from the left of the plot. */
export interface StripAxis {
  x(value: number): number;
  valueAt(x: number): number;
  /** The ramp, one piece a class; a piece can be empty where no value is shown that low or high. */
  pieces: { from: number; to: number; step: number }[];
  /** Breaks whose words have room. */
  ticks: { x: number; text: string }[];
}

const inset = 28;

/**
 * Lays the values of a layer along a width. The score shows at least 30 to 80, so that its breaks keep their place
 * while weights move.
 */
export function stripAxis(layer: MapLayer, width: number): StripAxis {
  const values = layer.values.map(({ value }) => layer.onAxis(value));
  const isScore = layer.id === 'score';
  let low = Math.min(...values, isScore ? 30 : Infinity);
  let high = Math.max(...values, isScore ? 80 : -Infinity);
  if (isScore) [low, high] = [Math.max(0, low - 3), Math.min(100, high + 3)];
  if (!(high > low))
    [low, high] = [(Number.isFinite(low) ? low : 0) - 1, (Number.isFinite(high) ? high : 0) + 1];
  const length = width - 2 * inset;
  const place = (onAxis: number) => inset + ((onAxis - low) / (high - low)) * length;
  const x = (value: number) => place(Math.min(high, Math.max(low, layer.onAxis(value))));
  const ends = [inset, ...layer.breaks.map(x), inset + length];
  return {
    x,
    valueAt: (at) => low + (Math.min(Math.max(at - inset, 0), length) / length) * (high - low),
    pieces: layer.ramp.map((step, index) => ({
      from: ends[index] ?? inset,
      to: ends[index + 1] ?? inset,
      step
    })),
    ticks: roomyTicks(layer, x)
  };
}

function roomyTicks(layer: MapLayer, x: (value: number) => number): { x: number; text: string }[] {
  const ticks: { x: number; text: string }[] = [];
  let taken = -Infinity;
  for (const value of layer.breaks) {
    const text = layer.id === 'score' ? `${value}` : layer.format(value);
    const half = text.length * 3.2;
    if (x(value) - half < taken + 6) continue;
    ticks.push({ x: x(value), text });
    taken = x(value) + half;
  }
  return ticks;
}
