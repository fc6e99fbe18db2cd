import { orderByScore } from './order-by-score.ts';
import { tieTolerance } from './tie-tolerance.ts';

/**
 * Ranks alternatives by score, 1 = best; tied alternatives share the better rank (1, 2, 2, 4).
 * scores   n numbers, larger is better; NaN = no score
 * returns  n ranks; NaN where there is no score
 */
export function competitionRanks(scores: Float64Array): Float64Array {
  const ranks = new Float64Array(scores.length).fill(NaN);
  const order = orderByScore(scores, scoredPositions(scores));
  const tolerance = tieTolerance(scores);
  let rank = 1;
  order.forEach((position, place) => {
    const before = place === 0 ? Infinity : scores[order[place - 1]!]!;
    if (before - scores[position]! > tolerance) rank = place + 1;
    ranks[position] = rank;
  });
  return ranks;
}

/** Positions of the alternatives that have a score, in the order they came. */
export function scoredPositions(scores: Float64Array): Uint32Array {
  const positions: number[] = [];
  scores.forEach((score, position) => {
    if (!Number.isNaN(score)) positions.push(position);
  });
  return Uint32Array.from(positions);
}
