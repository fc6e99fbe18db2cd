import { splitGaps } from '../gaps.ts';
import type { AggregationParameters } from './aggregation.ts';
import { unicriterionFlows, type Thresholds } from './unicriterion-flows.ts';
import { weightedMean } from './weighted-mean.ts';

/** Thresholds on differences of utilities, where nothing else is asked. */
export const usualThresholds = { q: 0.05, p: 0.3 };

/** Where preference begins and where it is full. */
const thresholdsOf: Record<
  NonNullable<AggregationParameters['preference']>,
  (parameters: Thresholds) => Thresholds
> = {
  linear: (thresholds) => thresholds,
  'v-shape': ({ p }) => ({ q: 0, p }),
  usual: () => ({ q: 0, p: 0 })
};

/** The thresholds that a way of preferring comes to. */
export function thresholdsFor({
  preference = 'linear',
  q = usualThresholds.q,
  p = usualThresholds.p
}: AggregationParameters): Thresholds {
  return thresholdsOf[preference]({ q, p });
}

/**
 * Outranking by net flow, brought to 0-1: (1 + net) / 2. Net flow is linear in the weights, so the flows of each
 * criterion are worked out once.
 * utilities  n x m, row by row, 0-1; NaN = missing: a criterion's flow is taken among those that have a value, and
 *            missing weight goes to the others in proportion
 * returns    weights -> n scores, 0-1
 * source     Brans & Vincke (1985), Management Science 31(6)
 */
export function promethee2(
  utilities: Float64Array,
  m: number,
  parameters: AggregationParameters = {}
): (weights: Float64Array) => Float64Array {
  const flows = unicriterionFlows(utilities, m, thresholdsFor(parameters));
  const matrix = splitGaps(flows, utilities.length / m, m);
  return (weights) => {
    const scores = weightedMean(matrix, weights);
    for (let i = 0; i < scores.length; i++) scores[i] = (1 + scores[i]!) / 2;
    return scores;
  };
}
