import { orderByScore } from './order-by-score.ts';

/** After this many moves for each alternative, sorting anew is quicker. */
const patience = 8;

/**
 * Brings a list back into order after its scores have moved: from the highest to the lowest, equal ones by position.
 * scores   n numbers, none NaN
 * order    a permutation of 0..n-1, in place; the result is the same from any, and soon there from the one before
 */
export function reorderByScore(scores: Float64Array, order: Uint32Array): Uint32Array {
  const n = order.length;
  let moves = patience * n;
  for (let k = 1; k < n; k++) {
    const position = order[k]!;
    const score = scores[position]!;
    let place = k;
    for (; place > 0; place--) {
      const before = order[place - 1]!;
      const ahead = scores[before]!;
      if (ahead > score || (ahead === score && before < position)) break;
      order[place] = before;
    }
    order[place] = position;
    moves -= k - place;
    if (moves < 0) return orderByScore(scores, order.sort());
  }
  return order;
}
