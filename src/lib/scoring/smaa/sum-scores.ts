import { weightedRows } from '../weighted-rows.ts';
import { isHigh, type Draws } from './draws.ts';
import type { SmaaProblem } from './smaa.ts';
import type { UncertainRows } from './uncertain-rows.ts';

/**
 * Makes a function that scores one draw of a block by the weighted sum.
 * returns  n scores. They add up criterion by criterion, then what the coins add: the order the WebAssembly kernel
 *          keeps too, so that both give the same bits
 */
export function sumScores(
  { n, m, low }: SmaaProblem,
  { rows, from, columns, gains }: UncertainRows,
  draws: Draws
): (draw: number) => Float64Array {
  const { weights } = draws;
  return (draw: number) => {
    const at = draw * m;
    const scores = weightedRows(low, weights.subarray(at, at + m), n);
    for (let k = 0; k < rows.length; k++) {
      if (!isHigh(draws, draw, k)) continue;
      let gain = 0;
      for (let cell = from[k]!; cell < from[k + 1]!; cell++)
        gain += weights[at + columns[cell]!]! * gains[cell]!;
      scores[rows[k]!]! += gain;
    }
    return scores;
  };
}
