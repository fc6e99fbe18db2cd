/**
 * One alternative's score while one weight takes a share t of 0-1 and the others keep their proportions:
 * (t u + (1 - t) rest) / (t has + (1 - t) known).
 */
export interface ScoreLine {
  /** Utility on the criterion that moves, 0-1; 0 where missing. */
  u: number;
  /** Weighted sum over the others, their shares summing to 1. */
  rest: number;
  /** 1 where the criterion that moves has a value, or gaps count as 0. */
  has: number;
  /** Share of the others that has a value, 0-1, or 1 where gaps count as 0. */
  known: number;
}

/**
 * Writes the line of one row of utilities.
 * utilities  m numbers, 0-1; NaN = missing
 * weights    m numbers >= 0; where all but j are 0, the others are taken as equal
 * j          the criterion that moves
 * fillsGaps  a missing utility counts as 0; otherwise its weight goes to the others in proportion
 */
export function scoreLine(
  utilities: Float64Array,
  weights: Float64Array,
  j: number,
  fillsGaps: boolean
): ScoreLine {
  const others = weights.reduce((sum, weight, i) => (i === j ? sum : sum + weight), 0);
  const m = weights.length;
  let rest = 0;
  let known = 0;
  for (let i = 0; i < m; i++) {
    if (i === j) continue;
    const share = others > 0 ? weights[i]! / others : 1 / (m - 1);
    const utility = utilities[i]!;
    if (Number.isNaN(utility)) continue;
    rest += share * utility;
    known += share;
  }
  const isMissing = Number.isNaN(utilities[j]!);
  return {
    u: isMissing ? 0 : utilities[j]!,
    rest,
    has: isMissing && !fillsGaps ? 0 : 1,
    known: fillsGaps ? 1 : known
  };
}

/** Score at a share t of 0-1, 0-1; NaN where no weight is on a value. */
export function scoreAlong({ u, rest, has, known }: ScoreLine, t: number): number {
  const available = t * has + (1 - t) * known;
  return available > 0 ? (t * u + (1 - t) * rest) / available : NaN;
}
