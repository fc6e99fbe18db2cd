import { columnOf, type DecisionProblem } from './decision-problem.ts';
import { orderByScore } from './order-by-score.ts';
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts';

export interface Promethee {
  net: Float64Array;
  plus: Float64Array;
  minus: Float64Array;
  /** Share of the information kept by the plane of the first two principal components; NaN when there is none. */
  gaiaDelta: number;
}

/** Degree of preference, 0-1, for a difference d > 0 in favor of one alternative; there is none for d <= 0. */
export type Preference = (d: number, j: number) => number;

/** The three preference functions of the reference, with thresholds in the columns' units. */
export const preferences = {
  usual: (): Preference => (d) => (d > 0 ? 1 : 0),
  vshape:
    (p: readonly number[]): Preference =>
    (d, j) =>
      p[j]! > 0 ? Math.min(1, Math.max(0, d / p[j]!)) : d > 0 ? 1 : 0,
  linear:
    (q: readonly number[], p: readonly number[]): Preference =>
    (d, j) =>
      p[j]! > q[j]! ? Math.min(1, Math.max(0, (d - q[j]!) / (p[j]! - q[j]!))) : d > q[j]! ? 1 : 0
};

/**
 * Outranking flows over all pairs of alternatives.
 * source  Brans & Vincke (1985), Management Science 31(6); GAIA: Mareschal & Brans (1988)
 */
export function promethee(problem: DecisionProblem, prefer: Preference): Promethee {
  const { n, m, weights } = problem;
  const plus = new Float64Array(n);
  const minus = new Float64Array(n);
  const single = new Float64Array(n * m);
  const others = Math.max(1, n - 1);
  for (let j = 0; j < m; j++) {
    const flows = columnFlows(problem, j, prefer);
    for (let i = 0; i < n; i++) {
      plus[i]! += (weights[j]! * flows.plus[i]!) / others;
      minus[i]! += (weights[j]! * flows.minus[i]!) / others;
      single[i * m + j] = (flows.plus[i]! - flows.minus[i]!) / others;
    }
  }
  return { net: plus.map((flow, i) => flow - minus[i]!), plus, minus, gaiaDelta: gaia(single, n, m) };
}

/** Degrees of preference on one criterion, summed over all others; in sorted order each pair is looked at once. */
function columnFlows(
  problem: DecisionProblem,
  j: number,
  prefer: Preference
): { plus: Float64Array; minus: Float64Array } {
  const { n, directions } = problem;
  const values = columnOf(problem, j).map((value) => directions[j]! * value);
  const order = orderByScore(values, Uint32Array.from(values.keys()));
  const sorted = Float64Array.from(order, (i) => values[i]!);
  const plus = new Float64Array(n);
  const minus = new Float64Array(n);
  for (let a = 0; a < n; a++) {
    let preferred = 0;
    for (let b = a + 1; b < n; b++) {
      const degree = prefer(sorted[a]! - sorted[b]!, j);
      preferred += degree;
      minus[order[b]!]! += degree;
    }
    plus[order[a]!] = preferred;
  }
  return { plus, minus };
}

function gaia(single: Float64Array, n: number, m: number): number {
  const covariance = Array.from({ length: m }, (_, j) =>
    Float64Array.from({ length: m }, (__, k) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += single[i * m + j]! * single[i * m + k]!;
      return sum;
    })
  );
  const trace = covariance.reduce((sum, row, j) => sum + row[j]!, 0);
  const [first = 0, second = 0] = symmetricEigenvalues(covariance);
  return trace === 0 ? NaN : (first + second) / trace;
}
