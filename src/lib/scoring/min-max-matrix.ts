import { columnOf, fromColumns, type DecisionProblem } from './decision-problem.ts';
import { minMax } from './min-max.ts';

/** Rescales every column of a problem between its own ends, 1 best; n x m, row by row. */
export function minMaxMatrix(problem: DecisionProblem): Float64Array {
  const { n, m, directions } = problem;
  return fromColumns(n, m, (j) => minMax(columnOf(problem, j), directions[j]!));
}
