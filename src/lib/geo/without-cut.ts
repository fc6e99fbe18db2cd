import type { MultiLineString, Position } from 'geojson';

/** Removes the stretches that run along the 180th meridian: there land was cut for the map, and there is no line. */
export function withoutCut(lines: MultiLineString): MultiLineString {
  const coordinates: Position[][] = [];
  for (const line of lines.coordinates) {
    let run: Position[] = [];
    line.forEach((point, i) => {
      const previous = line[i - 1];
      if (previous && isOnCut(previous) && isOnCut(point)) {
        if (run.length > 1) coordinates.push(run);
        run = [];
      }
      run.push(point);
    });
    if (run.length > 1) coordinates.push(run);
  }
  return { type: 'MultiLineString', coordinates };
}

/** Rounded coordinates can miss 180 by a step. */
function isOnCut([x]: Position): boolean {
  return Math.abs(x!) > 179.95;
}
