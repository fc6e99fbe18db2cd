import { thirds } from '#lib/geo/thirds.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import { homeMarket, notShown, type MapLayer, type PairAxis, type PairCell, type Paint } from '../layer.ts';
import { axisClass, classWords } from './axis-class.ts';
import { chanceId } from './chance-layer.ts';

/** Fixed, as the classes of the score are: adding a market never recolors another. */
const fixedBreaks: Record<string, readonly number[]> = { score: [45, 65], [chanceId]: [0.05, 0.5] };

/**
 * Two layers as one: each market in one of nine colors, by its class on both. Who has no value of one of the two
 * keeps the pattern of the gap, and who is excluded that of the excluded, whatever the two are.
 */
export function pairLayer(one: MapLayer, other: MapLayer, excluded: ReadonlySet<Iso3>): MapLayer {
  const [across, up] = [axisOf(one), axisOf(other)];
  const [a, b] = [valuesOf(one), valuesOf(other)];
  const members = new Map<PairCell, Iso3[]>();
  const paints = new Map<Iso3, Paint>();
  for (const id of new Set([...one.paints.keys(), ...other.paints.keys()])) {
    const paint = paintOf(id);
    paints.set(id, paint);
    if (paint.cell) members.set(paint.cell, [...(members.get(paint.cell) ?? []), id]);
  }
  const count = [...members.values()].flat().length;
  return {
    id: `pair:${one.id}:${other.id}`,
    label: `${one.label} and ${lowerFirst(other.label)}`,
    shortLabel: `${one.shortLabel ?? one.label} × ${lowerFirst(other.shortLabel ?? other.label)}`,
    note: `${count} markets with both`,
    breaks: [],
    ramp: [],
    values: [],
    paints,
    format: one.format,
    onAxis: one.onAxis,
    pair: { across, up, members, textOf }
  };

  function paintOf(id: Iso3): Paint {
    if (id === homeMarket) return { fill: 'home', step: 0, estimated: false };
    if (excluded.has(id)) return { fill: 'excluded', step: 0, estimated: false };
    const [x, y] = [a.get(id), b.get(id)];
    const paintings = [one, other].map(({ paints }) => paints.get(id) ?? notShown);
    if (x === undefined || y === undefined) {
      const isGap = [x, y].some(
        (value, index) => value === undefined && paintings[index]?.fill !== 'not-applicable'
      );
      return { fill: isGap ? 'too-little' : 'not-applicable', step: 0, estimated: false };
    }
    const cell: PairCell = `${axisClass(across, x)}${axisClass(up, y)}`;
    return { fill: 'pair', step: 0, cell, estimated: paintings.some(({ estimated }) => estimated) };
  }

  function textOf(id: Iso3): string {
    return [textOn(across, a, id), textOn(up, b, id)].filter(Boolean).join(', ');
  }
}

/** What an axis says of a market; a score that is not there is told by the standing. */
function textOn(axis: PairAxis, values: ReadonlyMap<Iso3, number>, id: Iso3): string {
  const { layer } = axis;
  const value = values.get(id);
  if (value !== undefined) {
    return `${layer.label} ${layer.format(value)} (${classWords[axisClass(axis, value)]})`;
  }
  if (layer.id in fixedBreaks || id === homeMarket) return '';
  return layer.paints.get(id)?.fill === 'not-applicable'
    ? `${layer.label} does not apply`
    : `${layer.label}: no data`;
}

function axisOf(layer: MapLayer): PairAxis {
  return { layer, breaks: fixedBreaks[layer.id] ?? thirds(layer.values.map(({ value }) => value)) };
}

function valuesOf({ values }: MapLayer): Map<Iso3, number> {
  return new Map(values.map(({ id, value }) => [id, value]));
}

/** Within a sentence; an abbreviation, such as GDP, stays as it is. */
function lowerFirst(label: string): string {
  return /^[A-Z](?![a-z])/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
