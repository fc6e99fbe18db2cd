import type { Position } from 'geojson';
import { neighborArcs } from './neighbor-arcs.ts';
import type { Unit } from './atlas.ts';
import type { BorderRank, BorderRow } from './tables.ts';

/** Lines of each rank, as they run between two units. */
export type RankedLines = Record<BorderRank, Position[][]>;

/** Sorts every shared line by the hand table; what no row names is international. */
export function rankBorders(units: Unit[], rows: BorderRow[]): RankedLines {
  const lines: RankedLines = { 1: [], 2: [], 3: [] };
  const used = new Set<BorderRow>();
  for (const { a, b, line } of neighborArcs(units)) {
    const ofPair = rows.filter((row) => (row.a === a && row.b === b) || (row.a === b && row.b === a));
    const rankAt = (i: number): BorderRank => {
      const row = ofPair.find(({ within }) => !within || holdsMiddle(within, line[i - 1]!, line[i]!));
      if (row) used.add(row);
      return row?.rank ?? 1;
    };
    let run: Position[] = [line[0]!];
    for (let i = 1; i < line.length; i++) {
      run.push(line[i]!);
      if (i === line.length - 1 || rankAt(i + 1) !== rankAt(i)) {
        lines[rankAt(i)].push(run);
        run = [line[i]!];
      }
    }
  }
  const unused = rows.filter((row) => !used.has(row));
  if (unused.length) {
    const names = unused.map(({ a, b, name }) => `${a}-${b} (${name})`).join(', ');
    throw new Error(`borders.csv: no line of the atlas lies where these rows say: ${names}.`);
  }
  return lines;
}

function holdsMiddle(
  [west, south, east, north]: [number, number, number, number],
  p: Position,
  q: Position
): boolean {
  const [x, y] = [(p[0]! + q[0]!) / 2, (p[1]! + q[1]!) / 2];
  return x >= west && x <= east && y >= south && y <= north;
}
