import { columnOf, fromColumns, type DecisionProblem } from './decision-problem.ts';
import { minMaxMatrix } from './min-max-matrix.ts';

/**
 * Closeness to the ideal among the alternatives, on vector-normalized or min-max columns.
 * returns  n scores: D- / (D+ + D-), Euclidean; 0.5 where both distances are 0
 * source   Hwang & Yoon (1981), TOPSIS
 */
export function topsis(problem: DecisionProblem, scale: 'vector' | 'minmax'): Float64Array {
  const { n, m, directions, weights } = problem;
  const utilities = scale === 'minmax' ? minMaxMatrix(problem) : vectorMatrix(problem);
  const ideal = new Float64Array(m).fill(-Infinity);
  const antiIdeal = new Float64Array(m).fill(Infinity);
  // Vector normalization keeps the direction of the raw values, min-max has turned it already.
  const sign = (j: number) => (scale === 'minmax' ? 1 : directions[j]!);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const value = sign(j) * weights[j]! * utilities[i * m + j]!;
      ideal[j] = Math.max(ideal[j]!, value);
      antiIdeal[j] = Math.min(antiIdeal[j]!, value);
    }
  }
  return Float64Array.from({ length: n }, (_, i) => {
    let best = 0;
    let worst = 0;
    for (let j = 0; j < m; j++) {
      const value = sign(j) * weights[j]! * utilities[i * m + j]!;
      best += (value - ideal[j]!) ** 2;
      worst += (value - antiIdeal[j]!) ** 2;
    }
    return best === 0 && worst === 0 ? 0.5 : Math.sqrt(worst) / (Math.sqrt(best) + Math.sqrt(worst));
  });
}

function vectorMatrix(problem: DecisionProblem): Float64Array {
  return fromColumns(problem.n, problem.m, (j) => {
    const column = columnOf(problem, j);
    const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0));
    return column.map((value) => (length === 0 ? 0 : value / length));
  });
}
