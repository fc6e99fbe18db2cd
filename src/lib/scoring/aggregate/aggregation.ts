/**
 * Turns utilities into one score an alternative, larger is better.
 * utilities  n x m, row by row, 0-1 with 1 best; NaN = missing
 * weights    m numbers >= 0, at least one above 0; only their proportions matter
 * returns    n scores; NaN where no criterion with weight has a value
 */
export type Aggregation = (utilities: Float64Array, weights: Float64Array) => Float64Array;

/** What the methods can be told; each reads its own and has a default for it. */
export interface AggregationParameters {
  /** TOPSIS: utilities as they are, stretched between the ends of the set, or over their Euclidean length. */
  normalization?: 'goalposts' | 'min-max' | 'vector';
  /** VIKOR: weight of the group utility, 0-1; 0 = the worst criterion alone decides. */
  v?: number;
  /** PROMETHEE II: how a difference of utilities becomes a preference. */
  preference?: 'linear' | 'v-shape' | 'usual';
  /** PROMETHEE II: differences up to q count nothing, from p on fully; 0-1. */
  q?: number;
  p?: number;
}

/** A method in two steps, so that a moved weight repeats only the second; the scores are on 0-1. */
export interface AggregationMethod {
  /** Does all that is the same for any weights. */
  prepare: (
    utilities: Float64Array,
    m: number,
    parameters: AggregationParameters
  ) => (weights: Float64Array) => Float64Array;
  /** Whether taking one alternative away can change the score of another. */
  dependsOnSet: boolean;
  /** Whether weight times utility, over the weights present, adds up to the score. */
  isAdditive: boolean;
}
