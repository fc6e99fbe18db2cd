import { histogram } from '#lib/geo/histogram.ts';
import type { MapLayer } from './layer.ts';
import type { StripAxis } from './strip-axis.ts';

export interface Bar {
  x: number;
  width: number;
  /** Share of the tallest bar, 0-1. */
  share: number;
  /** Color of the class in which the middle of the bar lies. */
  step: number;
}

/** Counts a layer's values along its axis, in bars about 14 px wide, or one a step of an ordinal layer. */
export function histogramBars(layer: MapLayer, axis: StripAxis): Bar[] {
  const left = axis.pieces[0]?.from ?? 0;
  const right = axis.pieces.at(-1)?.to ?? 0;
  if (layer.values.length === 0 || right <= left) return [];
  const bins = stepsOf(layer, axis) ?? Math.min(48, Math.max(12, Math.floor((right - left) / 14)));
  const width = (right - left) / bins;
  const counts = histogram(
    layer.values.map(({ value }) => axis.x(value)),
    [left, right],
    bins
  );
  const most = Math.max(...counts);
  return counts.map((count, bin) => {
    const x = left + bin * width;
    const step = axis.pieces.findLast((piece) => piece.from <= x + width / 2)?.step ?? 1;
    return { x, width, share: count / most, step };
  });
}

function stepsOf({ steps }: MapLayer, { halfStep }: StripAxis): number | null {
  const [first, last] = [steps?.[0], steps?.at(-1)];
  if (first === undefined || last === undefined || halfStep === 0) return null;
  return Math.round((last - first) / (2 * halfStep)) + 1;
}
