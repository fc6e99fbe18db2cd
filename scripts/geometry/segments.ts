import type { Position } from 'geojson';

/** One key for a segment, whichever way it is walked. */
export function segmentKey(from: Position, to: Position): string {
  const [a, b] = [from.join(' '), to.join(' ')];
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
