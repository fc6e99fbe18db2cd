import type { SmaaProblem } from './smaa.ts';

/**
 * Chance of each alternative to be first at its own central weights, over the coins of uncertain rows: exact, for
 * scores are then independent and stand at one of two ends each.
 * problem  put as a weighted sum where it can be (`asWeightedSum`)
 * central  n x m as in SmaaResult; NaN where never first
 * returns  n shares, NaN where there are no central weights; none at all where scores are not sums of their own row's
 *          values: for groups, and for methods that measure every row by the ends of the set
 * source   Lahdelma & Salminen (2001), SMAA-2, Operations Research 49(3)
 */
export function confidenceFactors(problem: SmaaProblem, central: Float64Array): Float64Array {
  const { n, m, low, high, method, groups } = problem;
  if (method || groups) return new Float64Array();
  const lows = new Float64Array(n);
  const highs = new Float64Array(n);
  return Float64Array.from({ length: n }, (_, own) => {
    if (Number.isNaN(central[own * m]!)) return NaN;
    for (let i = 0; i < n; i++) {
      lows[i] = highs[i] = 0;
      for (let j = 0; j < m; j++) {
        lows[i]! += central[own * m + j]! * low[i * m + j]!;
        highs[i]! += central[own * m + j]! * high[i * m + j]!;
      }
    }
    return (firstAt(own, lows[own]!) + firstAt(own, highs[own]!)) / 2;
  });

  function firstAt(own: number, score: number): number {
    let chance = 1;
    for (let i = 0; i < n && chance > 0; i++) {
      if (i !== own) chance *= (below(lows[i]!, score) + below(highs[i]!, score)) / 2;
    }
    return chance;
  }
}

/** Ties count half. */
function below(other: number, score: number): number {
  return other < score ? 1 : other === score ? 0.5 : 0;
}
