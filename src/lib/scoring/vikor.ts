import type { DecisionProblem } from './decision-problem.ts';
import { minMaxMatrix } from './min-max-matrix.ts';
import { tieTolerance } from './tie-tolerance.ts';

export interface Vikor {
  /** Group utility, individual regret and their blend; lower is better. */
  S: Float64Array;
  R: Float64Array;
  Q: Float64Array;
  /** Left out when the best is not unique or a gap equals 1 / (n - 1). */
  compromise?: { acceptable_advantage: boolean; acceptable_stability: boolean; set: number[] };
}

/**
 * Compromise ranking by distance to the ideal: Q = v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*).
 * source  Opricovic & Tzeng (2004), Eur. J. Oper. Res. 156(2), 445-455
 */
export function vikor(problem: DecisionProblem): Vikor {
  const { n, m, weights, groupWeight } = problem;
  const utilities = minMaxMatrix(problem);
  const S = new Float64Array(n);
  const R = new Float64Array(n);
  const isConstant = Array.from({ length: m }, (_, j) => {
    for (let i = 0; i < n; i++) if (utilities[i * m + j]! > 0) return false;
    return true;
  });
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const gap = isConstant[j] ? 0 : weights[j]! * (1 - utilities[i * m + j]!);
      S[i]! += gap;
      R[i] = Math.max(R[i]!, gap);
    }
  }
  const groups = rescaled(S);
  const regrets = rescaled(R);
  const Q = groups.map((group, i) => groupWeight * group + (1 - groupWeight) * regrets[i]!);
  const compromise = compromiseOf(S, R, Q);
  return { S, R, Q, ...(compromise && { compromise }) };
}

function rescaled(values: Float64Array): Float64Array {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  // Sums that would be equal but for rounding have no range: stretched to 0-1, the rounding would decide.
  return values.map((value) => (range <= 1e-12 ? 0 : (value - low) / range));
}

function compromiseOf(S: Float64Array, R: Float64Array, Q: Float64Array): Vikor['compromise'] {
  if (Q.length < 2) return undefined;
  const order = Array.from(Q.keys()).sort((a, b) => Q[a]! - Q[b]!);
  const [first, second] = [order[0]!, order[1]!];
  const needed = 1 / (Q.length - 1);
  const same = tieTolerance(Q);
  const gap = (i: number) => Q[i]! - Q[first]!;
  if (gap(second) <= same || order.some((i) => Math.abs(gap(i) - needed) <= same)) return undefined;
  const advantage = gap(second) >= needed;
  const stability =
    S[first]! <= Math.min(...S) + tieTolerance(S) || R[first]! <= Math.min(...R) + tieTolerance(R);
  const inReach = order.filter((i) => gap(i) < needed).sort((a, b) => a - b);
  const set = advantage ? (stability ? [first] : [first, second]) : inReach;
  return { acceptable_advantage: advantage, acceptable_stability: stability, set };
}
