import { columnOf, type DecisionProblem } from './decision-problem.ts';

/**
 * Weights by how unevenly a column is spread; a diagnostic of the data, not of anyone's preferences.
 * returns  m numbers that sum to 1, 0 for a constant column; undefined where a value is below 0 or no column varies
 * source   Zeleny (1982); e = -sum s ln s / ln n over shares s, weight proportional to 1 - e
 */
export function entropyWeights(problem: DecisionProblem): Float64Array | undefined {
  if (problem.values.some((value) => !(value >= 0)) || problem.n < 2) return undefined;
  const spread = Float64Array.from({ length: problem.m }, (_, j) => {
    const column = columnOf(problem, j);
    const sum = column.reduce((total, value) => total + value, 0);
    if (column.every((value) => value === column[0])) return 0;
    let entropy = 0;
    for (const value of column) if (value > 0) entropy -= (value / sum) * Math.log(value / sum);
    return 1 - entropy / Math.log(problem.n);
  });
  const total = spread.reduce((sum, value) => sum + value, 0);
  return total > 0 ? spread.map((value) => value / total) : undefined;
}
