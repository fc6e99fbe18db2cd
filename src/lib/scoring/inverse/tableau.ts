import type { MoveProblem } from './move-problem.ts';

/**
 * A linear program solved for its basic variables, each in terms of the idle ones, which stand at zero. Variables:
 * m rises and m falls of weights, one slack a row and, last, the slack of "the shares sum to 1". A variable at its
 * ceiling is replaced by its distance from there (`turned`).
 */
export interface Tableau {
  width: number;
  /** A row each basic variable, `width` cells each. */
  cells: Float64Array;
  rhs: Float64Array;
  /** What one unit of each idle variable costs. */
  cost: Float64Array;
  basic: Int32Array;
  idle: Int32Array;
  ceiling: Float64Array;
  turned: Uint8Array;
  /** Slacks that may take any sign: rows that are no longer asked. */
  free: Uint8Array;
}

/** A pivot smaller than this is noise. */
export const pivotable = 1e-9;

/** Lays a problem out at its start, where no weight has moved and rows may be violated. */
export function layOut(problem: MoveProblem, asked: readonly number[]): Tableau {
  const { start, lower, upper, rows, limits } = problem;
  const m = start.length;
  const width = 2 * m;
  const height = asked.length + 1;
  const sum = width + limits.length;
  const ceiling = new Float64Array(sum + 1).fill(Infinity);
  const cost = new Float64Array(width);
  for (let j = 0; j < m; j++) {
    ceiling[j] = upper[j]! - start[j]!;
    ceiling[m + j] = start[j]! - lower[j]!;
    // Equal costs would tie every ratio; so little apart, the answer is the same to nine digits.
    cost[j] = 0.5 + 1e-10 * j;
    cost[m + j] = 0.5 + 1e-10 * (m + j);
  }
  ceiling[sum] = 0;
  const cells = new Float64Array(height * width);
  const rhs = new Float64Array(height);
  const basic = new Int32Array(height);
  asked.forEach((i, r) => {
    let here = 0;
    for (let j = 0; j < m; j++) {
      const slope = rows[i * m + j]!;
      cells[r * width + j] = slope;
      cells[r * width + m + j] = -slope;
      here += slope * start[j]!;
    }
    rhs[r] = limits[i]! - here;
    basic[r] = width + i;
  });
  const last = (height - 1) * width;
  cells.fill(1, last, last + m).fill(-1, last + m, last + width);
  basic[height - 1] = sum;
  const idle = Int32Array.from({ length: width }, (_, c) => c);
  const turned = new Uint8Array(sum + 1);
  return { width, cells, rhs, cost, basic, idle, ceiling, turned, free: new Uint8Array(sum + 1) };
}

export function copyTableau(tableau: Tableau): Tableau {
  const { cells, rhs, cost, basic, idle, turned, free } = tableau;
  return {
    ...tableau,
    cells: cells.slice(),
    rhs: rhs.slice(),
    cost: cost.slice(),
    basic: basic.slice(),
    idle: idle.slice(),
    turned: turned.slice(),
    free: free.slice()
  };
}

/** Counts the basic variable of a row from its ceiling down. */
export function turnRow({ width, cells, rhs, basic, ceiling, turned }: Tableau, row: number): void {
  const variable = basic[row]!;
  rhs[row] = ceiling[variable]! - rhs[row]!;
  for (let at = row * width; at < (row + 1) * width; at++) cells[at] = -cells[at]!;
  turned[variable] = 1 - turned[variable]!;
}

/** Lets an idle variable become basic in the place of a row's. */
export function pivot({ width, cells, rhs, cost, basic, idle }: Tableau, row: number, column: number): void {
  const start = row * width;
  const by = 1 / cells[start + column]!;
  for (let c = 0; c < width; c++) cells[start + c] = cells[start + c]! * by;
  cells[start + column] = by;
  const value = rhs[row]! * by;
  rhs[row] = value;
  for (let r = 0; r < rhs.length; r++) {
    if (r === row) continue;
    const at = r * width;
    const factor = cells[at + column]!;
    if (factor === 0) continue;
    for (let c = 0; c < width; c++) cells[at + c] = cells[at + c]! - factor * cells[start + c]!;
    cells[at + column] = -factor * by;
    rhs[r] = rhs[r]! - factor * value;
  }
  const price = cost[column]!;
  for (let c = 0; c < width; c++) cost[c] = cost[c]! - price * cells[start + c]!;
  cost[column] = -price * by;
  const variable = basic[row]!;
  basic[row] = idle[column]!;
  idle[column] = variable;
}
