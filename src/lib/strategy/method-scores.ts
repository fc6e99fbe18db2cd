import { aggregations } from '#lib/scoring/aggregate/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { gapsAt } from './gaps-at.ts';
import type { Strategy } from './strategy.ts';
import type { UtilityMatrix } from './utility-matrix.ts';

/** Scores of a set of alternatives on 0-100, one number a row of the set. */
export interface MethodScores {
  scores: Float64Array;
  /** With every missing utility of the set at 0, and at 1; the score itself lies between. */
  low: Float64Array;
  high: Float64Array;
}

type Weigh = (weights: Float64Array) => MethodScores;

/** Sets and methods whose weight-free part is kept for one matrix. */
const kept = 8;
const known = new WeakMap<UtilityMatrix, Map<string, Weigh>>();

/**
 * Scores a set of alternatives by the strategy's method; what does not hang on weights is done once for a set.
 * rows     rows of the matrix that are compared with one another
 * weights  one a column, at least one above 0
 * returns  one number a row of the set, in its order
 */
export function methodScores(
  matrix: UtilityMatrix,
  { method, missing }: Pick<Strategy, 'method' | 'missing'>,
  rows: Uint32Array,
  weights: Float64Array
): MethodScores {
  let weighs = known.get(matrix);
  if (!weighs) known.set(matrix, (weighs = new Map<string, Weigh>()));
  const key = `${missing}${canonicalJson(method)}${String.fromCharCode(...rows)}`;
  let weigh = weighs.get(key);
  if (!weigh) {
    const [oldest] = weighs.keys();
    if (weighs.size >= kept && oldest !== undefined) weighs.delete(oldest);
    weighs.set(key, (weigh = prepare(matrix, { method, missing }, rows)));
  }
  return weigh(weights);
}

function prepare(
  { m, observed, filled }: UtilityMatrix,
  { method, missing }: Pick<Strategy, 'method' | 'missing'>,
  rows: Uint32Array
): Weigh {
  const { id, ...parameters } = method;
  const by = (utilities: Float64Array) => aggregations[id].prepare(utilities, m, parameters);
  const atWorst = by(gapsAt(observed, m, rows, 0));
  const score = missing === 'worst' ? atWorst : by(gapsAt(filled, m, rows, NaN));
  const atBest = by(gapsAt(observed, m, rows, 1));
  return (weights) => {
    const [scores, worst, best] = [score, atWorst, atBest].map((weigh) => weigh(weights).map(percent));
    return {
      scores: scores!,
      low: scores!.map((own, i) => Math.min(own, worst![i]!, best![i]!)),
      high: scores!.map((own, i) => Math.max(own, worst![i]!, best![i]!))
    };
  };
}

function percent(score: number): number {
  return 100 * score;
}
