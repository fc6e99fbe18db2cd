import { readMove, slack, type Move } from './least-move.ts';
import type { MoveProblem } from './move-problem.ts';
import { copyTableau, pivot, pivotable, turnRow, type Tableau } from './tableau.ts';

const mostPivots = 5_000;

/**
 * Finds the nearest point anew once a row that held it back is no longer asked, from the point already found.
 * before  of leastMove or of this; it is left as it was
 * row     one of its binding rows
 * throws  Error when the pivots do not end, which rounding alone could cause
 * source  Dantzig (1951), primal simplex method
 */
export function withoutRow(problem: MoveProblem, before: Move, row: number): Move {
  const tableau = copyTableau(before.tableau);
  const { width, cells, cost, idle, free } = tableau;
  const variable = width + row;
  const column = idle.indexOf(variable);
  // A free slack may fall as well as rise; falling is what saves.
  free[variable] = 1;
  for (let at = column; at < cells.length; at += width) cells[at] = -cells[at]!;
  cost[column] = -cost[column]!;
  let next = column;
  for (let pivots = 0; pivots < mostPivots; pivots++) {
    step(tableau, next);
    next = cheapest(tableau);
    if (next === -1) return readMove(problem, tableau);
  }
  throw new Error(`The search for the nearest weights did not end in ${mostPivots} pivots.`);
}

function cheapest({ width, cost, idle, ceiling }: Tableau): number {
  let column = -1;
  let least = -1e-10;
  for (let c = 0; c < width; c++) {
    if (cost[c]! < least && ceiling[idle[c]!]! > 0) {
      least = cost[c]!;
      column = c;
    }
  }
  return column;
}

/** Raises an idle variable as far as the first bound it meets: a basic variable's, or its own ceiling. */
function step(tableau: Tableau, column: number): void {
  const { width, cells, rhs, basic, idle, ceiling, free } = tableau;
  const own = free[idle[column]!] ? Infinity : ceiling[idle[column]!]!;
  let row = -1;
  let furthest = own;
  let size = 0;
  for (let r = 0; r < rhs.length; r++) {
    const cell = cells[r * width + column]!;
    if (Math.abs(cell) <= pivotable || free[basic[r]!]) continue;
    const room = cell > 0 ? rhs[r]! : ceiling[basic[r]!]! - rhs[r]!;
    const ratio = Math.max(0, room) / Math.abs(cell);
    if (ratio < furthest - slack || (ratio <= furthest + slack && Math.abs(cell) > size && row !== -1)) {
      furthest = Math.min(furthest, ratio);
      size = Math.abs(cell);
      row = r;
    }
  }
  if (row === -1) return turnColumn(tableau, column);
  if (cells[row * width + column]! < 0) turnRow(tableau, row);
  pivot(tableau, row, column);
}

/** Counts an idle variable from its ceiling down. */
function turnColumn({ width, cells, rhs, cost, idle, ceiling, turned }: Tableau, column: number): void {
  const variable = idle[column]!;
  for (let r = 0; r < rhs.length; r++) {
    rhs[r] = rhs[r]! - cells[r * width + column]! * ceiling[variable]!;
    cells[r * width + column] = -cells[r * width + column]!;
  }
  cost[column] = -cost[column]!;
  turned[variable] = 1 - turned[variable]!;
}
