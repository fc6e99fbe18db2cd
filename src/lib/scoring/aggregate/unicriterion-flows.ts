import { orderByScore } from '../order-by-score.ts';

export interface Thresholds {
  /** A difference up to q counts nothing. */
  q: number;
  /** From p on it counts fully, in between in proportion; p <= q makes a step above q. */
  p: number;
}

/**
 * Net flow of every alternative on every criterion: the mean preference over the others, minus theirs over it.
 * values   n x m, row by row, larger is better; NaN = missing, and has no flow
 * returns  n x m, -1 to 1. Each column is sorted once and read with four pointers, so pairs are never listed
 * source   Brans & Vincke (1985), Management Science 31(6)
 */
export function unicriterionFlows(values: Float64Array, m: number, thresholds: Thresholds): Float64Array {
  const n = values.length / m;
  const flows = new Float64Array(values.length).fill(NaN);
  const column = new Float64Array(n);
  for (let j = 0; j < m; j++) {
    const present = new Uint32Array(n);
    let count = 0;
    for (let i = 0; i < n; i++) {
      column[i] = values[i * m + j]!;
      if (!Number.isNaN(column[i]!)) present[count++] = i;
    }
    const order = orderByScore(column, present.subarray(0, count));
    const falling = new Float64Array(count);
    for (let k = 0; k < count; k++) falling[k] = column[order[k]!]!;
    const net = netFlows(falling, thresholds);
    for (let k = 0; k < count; k++) flows[order[k]! * m + j] = net[k]!;
  }
  return flows;
}

/** Net flows of values that fall from the first to the last. */
function netFlows(falling: Float64Array, { q, p }: Thresholds): Float64Array {
  const n = falling.length;
  const sums = new Float64Array(n + 1);
  for (let k = 0; k < n; k++) sums[k + 1] = sums[k]! + falling[k]!;
  const isStep = p <= q;
  const net = new Float64Array(n);
  // Those from `below` on are preferred over, from `farBelow` on fully; those before `above` and `farAbove` likewise.
  let below = 0;
  let farBelow = 0;
  let above = 0;
  let farAbove = 0;
  for (let k = 0; k < n; k++) {
    const value = falling[k]!;
    while (below < n && value - falling[below]! <= q) below++;
    while (above < n && falling[above]! - value > q) above++;
    if (isStep) {
      net[k] = n - below - above;
      continue;
    }
    while (farBelow < n && value - falling[farBelow]! < p) farBelow++;
    while (farAbove < n && falling[farAbove]! - value >= p) farAbove++;
    const plus = (farBelow - below) * (value - q) - (sums[farBelow]! - sums[below]!);
    const minus = sums[above]! - sums[farAbove]! - (above - farAbove) * (value + q);
    net[k] = n - farBelow - farAbove + (plus - minus) / (p - q);
  }
  const others = Math.max(1, n - 1);
  for (let k = 0; k < n; k++) net[k]! /= others;
  return net;
}
