import { classOf } from '#lib/geo/color-class.ts';
import type { PairAxis, PairCell } from '../layer.ts';

/** A place on an axis of a pair: 1 low, 3 high. Two classes stand at the ends, a single one in the middle. */
export type AxisClass = 1 | 2 | 3;

const places: Record<number, readonly AxisClass[]> = { 0: [2], 1: [1, 3], 2: [1, 2, 3] };

/** The classes an axis has, lowest first. */
export function classesOf({ breaks }: PairAxis): readonly AxisClass[] {
  return places[breaks.length] ?? [];
}

/** Where a value stands on an axis; a break belongs to the class above it. */
export function axisClass(axis: PairAxis, value: number): AxisClass {
  return classesOf(axis)[classOf(value, axis.breaks) - 1] ?? 3;
}

export const classWords: Record<AxisClass, string> = { 1: 'low', 2: 'middle', 3: 'high' };

/** Where a class stands across and up. */
export function placesOf(cell: PairCell): [AxisClass, AxisClass] {
  return [onAxis[cell.charAt(0)] ?? 1, onAxis[cell.charAt(1)] ?? 1];
}

const onAxis: Record<string, AxisClass> = { 1: 1, 2: 2, 3: 3 };

/** A class on both axes, across first: "high × low"; a dash outside the nine. */
export function classText(cell: PairCell | undefined): string {
  if (!cell) return '—';
  return placesOf(cell)
    .map((place) => classWords[place])
    .join(' × ');
}

/** The limits of a class, as its layer writes values: "under 20%", "20%–40%", "40% and over", or the steps it holds. */
export function limitsOf(axis: PairAxis, place: AxisClass): string {
  const { layer, breaks } = axis;
  const index = classesOf(axis).indexOf(place);
  const [from, to] = [breaks[index - 1], breaks[index]];
  const written = layer.id === 'score' ? String : layer.format;
  if (layer.steps) {
    const held = layer.steps.filter((step) => axisClass(axis, step) === place).map(layer.format);
    return [...new Set([held[0], held.at(-1)])].join(' to ');
  }
  if (from === undefined) return to === undefined ? 'all values' : `under ${written(to)}`;
  return to === undefined ? `${written(from)} and over` : `${written(from)} to ${written(to)}`;
}
