import { fromColumns, columnOf, type DecisionProblem } from './decision-problem.ts';

/** Turns every column of a problem so that larger is better; n x m, row by row. */
export function oriented(problem: DecisionProblem): Float64Array {
  const { n, m, directions } = problem;
  return fromColumns(n, m, (j) => columnOf(problem, j).map((value) => directions[j]! * value));
}
