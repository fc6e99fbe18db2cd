import type { AggregationParameters } from './aggregation.ts';
import { vikorDistances } from './vikor-distances.ts';

/** VIKOR's usual weight of the group utility. */
export const usualGroupWeight = 0.5;

/**
 * Compromise ranking: 1 - Q, so that larger is better; v = 0 lets the worst criterion alone decide.
 * utilities  n x m, row by row, 0-1; NaN = missing, its weight goes to the others in proportion
 * returns    weights -> n scores, 0-1
 * source     as vikorDistances
 */
export function vikor(
  utilities: Float64Array,
  m: number,
  { v = usualGroupWeight }: AggregationParameters = {}
): (weights: Float64Array) => Float64Array {
  const distances = vikorDistances(utilities, m, v);
  return (weights) => {
    const scores = distances(weights).Q;
    for (let i = 0; i < scores.length; i++) scores[i] = 1 - scores[i]!;
    return scores;
  };
}
