import type { CoordinateBox } from '#lib/geo/coordinate-box.ts';
import { readNumber } from '#lib/ui/read-number.ts';

export type Edge = keyof CoordinateBox;

/** The edges in the order they are typed, with the degrees each may have. */
export const edges: { id: Edge; label: string; most: number }[] = [
  { id: 'west', label: 'West', most: 180 },
  { id: 'east', label: 'East', most: 180 },
  { id: 'south', label: 'South', most: 90 },
  { id: 'north', label: 'North', most: 90 }
];

export type ReadBox = { ok: true; box: CoordinateBox } | { ok: false; edge: Edge | null; message: string };

/**
 * Reads a box of coordinates a person typed, in degrees; south and west are below zero.
 * returns  the box, or the first edge at fault and what is wanted; no edge while one is still empty
 */
export function readBox(texts: Record<Edge, string>): ReadBox {
  const box: CoordinateBox = { west: NaN, east: NaN, south: NaN, north: NaN };
  const isWaiting = edges.some(({ id }) => texts[id].trim() === '');
  for (const { id, label, most } of edges) {
    if (texts[id].trim() === '') continue;
    const read = readNumber(texts[id], { min: -most, max: most });
    if (!read.ok) return { ok: false, edge: id, message: `${label}: ${read.message}` };
    box[id] = read.value;
  }
  if (isWaiting)
    return {
      ok: false,
      edge: null,
      message: 'Type all four edges, and who lies between them is shown here.'
    };
  if (box.south > box.north) {
    return {
      ok: false,
      edge: 'south',
      message: `South (${box.south}) must not lie above north (${box.north}).`
    };
  }
  return { ok: true, box };
}
