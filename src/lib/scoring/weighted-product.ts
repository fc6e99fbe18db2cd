import { columnOf, type DecisionProblem } from './decision-problem.ts';

/**
 * Weighted product of ratios to the best value of each column.
 * problem  every value above 0
 * returns  n scores: exp(sum w ln r), r = x / max for benefit, min / x for cost; undefined where a value is not above 0
 * source   Bridgman (1922); Triantaphyllou (2000), weighted product model
 */
export function weightedProduct(problem: DecisionProblem): Float64Array | undefined {
  const { n, m, values, directions, weights } = problem;
  if (values.some((value) => !(value > 0))) return undefined;
  const ends = directions.map((direction, j) => {
    const column = columnOf(problem, j);
    return direction === 1 ? Math.max(...column) : Math.min(...column);
  });
  return Float64Array.from({ length: n }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < m; j++) sum += weights[j]! * directions[j]! * Math.log(values[i * m + j]! / ends[j]!);
    return Math.exp(sum);
  });
}
