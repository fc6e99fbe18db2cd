import { columnEnds } from './column-ends.ts';
import { positiveTotal } from './positive-total.ts';

/** Distances to the ideal, lower is better; NaN where no criterion with weight has a value. */
export interface VikorDistances {
  /** Group utility, individual regret and their blend, Q on 0-1. */
  S: Float64Array;
  R: Float64Array;
  Q: Float64Array;
}

/**
 * Distances of a compromise ranking: g = w (c* - c) / (c* - c-), S = sum g, R = max g,
 * Q = v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*); a term is 0 when its range is 0.
 * values   n x m, row by row, larger is better; NaN = missing, its weight goes to the others in proportion
 * v        weight of the group utility, 0-1
 * returns  weights -> distances; a constant column adds nothing
 * source   Opricovic & Tzeng (2004), Eur. J. Oper. Res. 156(2), 445-455
 */
export function vikorDistances(
  values: Float64Array,
  m: number,
  v: number
): (weights: Float64Array) => VikorDistances {
  const { low, high } = columnEnds(values, m);
  const gaps = new Float64Array(values.length);
  for (let at = 0, j = 0; at < gaps.length; at++) {
    const value = values[at]!;
    const range = high[j]! - low[j]!;
    // A constant column has no gaps; what is missing there stays missing.
    gaps[at] = range === 0 ? value - value : (high[j]! - value) / range;
    if (++j === m) j = 0;
  }
  return (weights) => {
    const total = positiveTotal(weights);
    const S = new Float64Array(values.length / m).fill(NaN);
    const R = S.slice();
    for (let i = 0; i < S.length; i++) {
      let sum = 0;
      let largest = 0;
      let available = 0;
      for (let j = 0; j < m; j++) {
        const gap = weights[j]! * gaps[i * m + j]!;
        if (gap !== gap) continue; // NaN
        sum += gap;
        if (gap > largest) largest = gap;
        available += weights[j]!;
      }
      if (available === 0) continue;
      S[i] = sum * (total / available);
      R[i] = largest * (total / available);
    }
    const Q = rescaled(S, 1e-12 * total);
    const regrets = rescaled(R, 1e-12 * total);
    for (let i = 0; i < Q.length; i++) Q[i] = v * Q[i]! + (1 - v) * regrets[i]!;
    return { S, R, Q };
  };
}

/** Sums that would be equal but for rounding have no range: stretched to 0-1, the rounding would decide. */
function rescaled(values: Float64Array, negligible: number): Float64Array {
  const { low, high } = columnEnds(values, 1);
  const [least, range] = [low[0]!, high[0]! - low[0]!];
  const scaled = new Float64Array(values.length);
  for (let i = 0; i < scaled.length; i++) {
    scaled[i] = range <= negligible ? 0 * values[i]! : (values[i]! - least) / range;
  }
  return scaled;
}
