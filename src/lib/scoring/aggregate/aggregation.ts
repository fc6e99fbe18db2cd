/**
 * Turns utilities into one score an alternative, larger is better.
 * utilities  n x m, row by row, 0-1 with 1 best; NaN = missing
 * weights    m numbers >= 0, at least one above 0; only their proportions matter
 * returns    n scores; NaN where no criterion with weight has a value
 */
export type Aggregation = (utilities: Float64Array, weights: Float64Array) => Float64Array;
