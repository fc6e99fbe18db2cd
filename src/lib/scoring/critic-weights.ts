import type { DecisionProblem } from './decision-problem.ts';
import { minMaxMatrix } from './min-max-matrix.ts';
import { pearson } from './pearson.ts';

/**
 * Weights by contrast and conflict of columns; a diagnostic of the data, not of anyone's preferences.
 * returns  m numbers that sum to 1, 0 for a constant column; undefined where fewer than two columns vary
 * source   Diakoulaki, Mavrotas & Papayannakis (1995); C = sd * sum over columns of (1 - correlation)
 */
export function criticWeights(problem: DecisionProblem): Float64Array | undefined {
  const { n, m } = problem;
  const utilities = minMaxMatrix(problem);
  const columns = Array.from({ length: m }, (_, j) =>
    Float64Array.from({ length: n }, (__, i) => utilities[i * m + j]!)
  );
  const spreads = columns.map(deviation);
  const contrast = Float64Array.from(columns, (column, j) => {
    if (spreads[j] === 0) return 0;
    let conflict = 0;
    columns.forEach((other, k) => {
      if (k !== j && spreads[k]! > 0) conflict += 1 - pearson(column, other);
    });
    return spreads[j]! * conflict;
  });
  const total = contrast.reduce((sum, value) => sum + value, 0);
  // Columns that all rise and fall together are in no conflict; what is left of it is rounding.
  return total > 1e-12 ? contrast.map((value) => value / total) : undefined;
}

function deviation(column: Float64Array): number {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length);
}
