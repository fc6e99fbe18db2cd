import { aggregations } from '../aggregate/index.ts';
import { isHigh, type Draws } from './draws.ts';
import type { SmaaProblem } from './smaa.ts';
import type { UncertainRows } from './uncertain-rows.ts';

/**
 * Makes a function that scores one draw of a block by a method that is no weighted sum.
 * returns  n scores, in one array that each call may write anew
 */
export function methodScores(
  { m, low, high }: SmaaProblem,
  { id, parameters = {} }: NonNullable<SmaaProblem['method']>,
  { rows }: UncertainRows,
  draws: Draws
): (draw: number) => Float64Array {
  const { weights } = draws;
  const utilities = low.slice();
  const prepare = () => aggregations[id].prepare(utilities, m, parameters);
  // What a method measures a set by, such as the ends of a column, moves with the coins, and with nothing else.
  const fixed = rows.length === 0 ? prepare() : undefined;
  return (draw: number) => {
    for (let k = 0; k < rows.length; k++) {
      const start = rows[k]! * m;
      const end = isHigh(draws, draw, k) ? high : low;
      for (let at = start; at < start + m; at++) utilities[at] = end[at]!;
    }
    return (fixed ?? prepare())(weights.subarray(draw * m, draw * m + m));
  };
}
