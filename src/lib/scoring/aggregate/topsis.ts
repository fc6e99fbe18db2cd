import type { AggregationParameters } from './aggregation.ts';
import { columnEnds } from './column-ends.ts';
import { positiveTotal } from './positive-total.ts';

/** How columns are made comparable before they are weighed. */
const normalizations = {
  goalposts: (values: Float64Array) => values,
  'min-max': stretched,
  vector: overLength
};

/**
 * Closeness to the ideal among the alternatives: D- / (D+ + D-), Euclidean; 0.5 where both distances are 0.
 * values   n x m, row by row, larger is better; NaN = missing: both distances leave it out, which comes to the same
 *          as spreading its weight, since closeness is a ratio
 * returns  weights -> n scores, 0-1
 * source   Hwang & Yoon (1981), Multiple Attribute Decision Making, TOPSIS
 */
export function topsis(
  values: Float64Array,
  m: number,
  { normalization = 'goalposts' }: AggregationParameters = {}
): (weights: Float64Array) => Float64Array {
  const normalized = normalizations[normalization](values, m);
  const { low, high } = columnEnds(normalized, m);
  return (weights) => {
    positiveTotal(weights);
    const scores = new Float64Array(values.length / m);
    for (let i = 0, at = 0; i < scores.length; i++) {
      let best = 0;
      let worst = 0;
      let available = 0;
      for (let j = 0; j < m; j++, at++) {
        const value = normalized[at]!;
        if (value !== value) continue; // NaN; twice as fast as Number.isNaN here
        const weight = weights[j]!;
        const short = weight * (high[j]! - value);
        const above = weight * (value - low[j]!);
        best += short * short;
        worst += above * above;
        available += weight;
      }
      scores[i] = available === 0 ? NaN : closeness(Math.sqrt(best), Math.sqrt(worst));
    }
    return scores;
  };
}

function closeness(toIdeal: number, toAntiIdeal: number): number {
  return toIdeal === 0 && toAntiIdeal === 0 ? 0.5 : toAntiIdeal / (toIdeal + toAntiIdeal);
}

/** Between the ends of each column; 0 in a constant one, but NaN stays NaN. */
function stretched(values: Float64Array, m: number): Float64Array {
  const { low, high } = columnEnds(values, m);
  return values.map((value, at) => {
    const range = high[at % m]! - low[at % m]!;
    return range === 0 ? value - value : (value - low[at % m]!) / range;
  });
}

/** Over the Euclidean length of each column; 0 in a column of zeros. */
function overLength(values: Float64Array, m: number): Float64Array {
  const squares = new Float64Array(m);
  values.forEach((value, at) => {
    if (!Number.isNaN(value)) squares[at % m]! += value * value;
  });
  return values.map((value, at) => (value === 0 ? 0 : value / Math.sqrt(squares[at % m]!)));
}
