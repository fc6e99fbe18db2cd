import { weightMoved, type MoveProblem } from './move-problem.ts';
import { layOut, pivot, pivotable, turnRow, type Tableau } from './tableau.ts';

export interface Move {
  /** The point reached, m shares; undefined where no point does what is asked. */
  weights?: Float64Array;
  /** Weight moved, 0-1; Infinity where no point does what is asked. */
  moved: number;
  /**
   * The rows that hold the point back, each with the weight saved by a unit of violation; where there is no point,
   * rows that contradict each other.
   */
  binding: { row: number; price: number }[];
  tableau: Tableau;
}

/** How far out of its bounds a variable may stand. */
export const slack = 1e-11;
const mostPivots = 20_000;

/**
 * Finds the nearest point of a simplex, by weight moved, that lies in every half-plane asked for.
 * asked   positions of the rows that are asked; the others may be violated
 * throws  Error when the pivots do not end, which rounding alone could cause
 * source  Lemke (1954), dual simplex method; Dantzig (1955), upper bounds
 */
export function leastMove(problem: MoveProblem, asked: readonly number[]): Move {
  const tableau = layOut(problem, asked);
  for (let pivots = 0; pivots < mostPivots; pivots++) {
    const row = mostViolated(tableau);
    if (row === -1) return readMove(problem, tableau);
    if (tableau.rhs[row]! > 0) turnRow(tableau, row);
    const column = entering(tableau, row);
    if (column === -1) return { moved: Infinity, binding: conflict(problem, tableau, row), tableau };
    pivot(tableau, row, column);
  }
  throw new Error(`The search for the nearest weights did not end in ${mostPivots} pivots.`);
}

function mostViolated({ rhs, basic, ceiling, free }: Tableau): number {
  let row = -1;
  let worst = slack;
  for (let r = 0; r < rhs.length; r++) {
    const value = rhs[r]!;
    const off = value < 0 ? -value : value - ceiling[basic[r]!]!;
    if (off > worst && free[basic[r]!] === 0) {
      worst = off;
      row = r;
    }
  }
  return row;
}

/** The column that keeps every cost at zero or above; -1 where no column can lift the row. */
function entering({ width, cells, cost, idle, ceiling }: Tableau, row: number): number {
  let column = -1;
  let least = Infinity;
  let size = 0;
  for (let c = 0; c < width; c++) {
    const cell = -cells[row * width + c]!;
    if (cell <= pivotable || ceiling[idle[c]!] === 0) continue;
    const ratio = cost[c]! / cell;
    if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && cell > size)) {
      least = Math.min(least, ratio);
      size = cell;
      column = c;
    }
  }
  return column;
}

/** Reads the point, and what holds it back, off a tableau at its optimum. */
export function readMove({ start, limits }: MoveProblem, tableau: Tableau): Move {
  const { width, rhs, cost, basic, idle, ceiling, turned } = tableau;
  const m = start.length;
  const change = new Float64Array(width);
  for (let v = 0; v < width; v++) change[v] = turned[v] ? ceiling[v]! : 0;
  for (let r = 0; r < rhs.length; r++) {
    const v = basic[r]!;
    if (v < width) change[v] = turned[v] ? ceiling[v]! - rhs[r]! : rhs[r]!;
  }
  const weights = start.map((share, j) => Math.max(0, share + change[j]! - change[m + j]!));
  const binding: Move['binding'] = [];
  for (let c = 0; c < width; c++) {
    const row = idle[c]! - width;
    if (row >= 0 && row < limits.length && cost[c]! > 1e-10) binding.push({ row, price: cost[c]! });
  }
  return { weights, moved: weightMoved(start, weights), binding, tableau };
}

/** A row that no column can lift: it and every slack in it contradict each other. */
function conflict(
  { limits }: MoveProblem,
  { width, cells, basic, idle }: Tableau,
  row: number
): Move['binding'] {
  const involved = [basic[row]!];
  for (let c = 0; c < width; c++) if (Math.abs(cells[row * width + c]!) > pivotable) involved.push(idle[c]!);
  return involved
    .map((variable) => variable - width)
    .filter((at) => at >= 0 && at < limits.length)
    .map((at) => ({ row: at, price: 0 }));
}
