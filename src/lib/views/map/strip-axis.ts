import type { MapLayer } from './layer.ts';

/** The axis under the strip, in px from the left of the plot. */
export interface StripAxis {
  x(value: number): number;
  valueAt(x: number): number;
  /** The ramp, one piece a class; a piece can be empty where no value is shown that low or high. */
  pieces: { from: number; to: number; step: number }[];
  /** Breaks, or the steps of an ordinal layer, in words; on a second row where they would touch the one before. */
  ticks: { x: number; text: string; row: 0 | 1 }[];
  /** Half the distance between two steps of an ordinal layer, in its unit; 0 for all others. */
  halfStep: number;
}

const inset = 28;

/**
 * Lays the values of a layer along a width. The score shows at least 30 to 80, so that its breaks keep their place
 * while weights move.
 */
export function stripAxis(layer: MapLayer, width: number): StripAxis {
  const halfStep = halfStepOf(layer.steps);
  const values = [...layer.values.map(({ value }) => value), ...(layer.steps ?? [])].map((value) =>
    layer.onAxis(value)
  );
  const isScore = layer.id === 'score';
  let low = Math.min(...values, isScore ? 30 : Infinity);
  let high = Math.max(...values, isScore ? 80 : -Infinity);
  if (isScore) [low, high] = [Math.max(0, low - 3), Math.min(100, high + 3)];
  low -= halfStep;
  high += halfStep;
  if (!(high > low))
    [low, high] = [(Number.isFinite(low) ? low : 0) - 1, (Number.isFinite(high) ? high : 0) + 1];
  const length = width - 2 * inset;
  const place = (onAxis: number) => inset + ((onAxis - low) / (high - low)) * length;
  const x = (value: number) => place(Math.min(high, Math.max(low, layer.onAxis(value))));
  const ends = [inset, ...layer.breaks.map((at) => x(at - halfStep)), inset + length];
  return {
    x,
    valueAt: (at) => low + (Math.min(Math.max(at - inset, 0), length) / length) * (high - low),
    pieces: layer.ramp.map((step, index) => ({
      from: ends[index] ?? inset,
      to: ends[index + 1] ?? inset,
      step
    })),
    ticks: roomyTicks(layer, x, width),
    halfStep
  };
}

function halfStepOf(steps: readonly number[] = []): number {
  const gaps = steps.slice(1).map((value, index) => value - (steps[index] ?? value));
  return gaps.length > 0 ? Math.min(...gaps) / 2 : 0;
}

function roomyTicks(layer: MapLayer, x: (value: number) => number, width: number): StripAxis['ticks'] {
  const takenTo = [-Infinity, -Infinity];
  return (layer.steps ?? layer.breaks).flatMap((value): StripAxis['ticks'] => {
    const text = layer.id === 'score' ? `${value}` : layer.format(value);
    const half = text.length * 3.2 + 3;
    const at = Math.min(Math.max(x(value), half), width - half);
    const row = ([0, 1] as const).find((candidate) => at - half >= (takenTo[candidate] ?? 0));
    if (row === undefined) return [];
    takenTo[row] = at + half;
    return [{ x: at, text, row }];
  });
}
