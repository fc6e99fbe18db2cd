import { crossings } from '#lib/scoring/sensitivity/crossings.ts';
import { scoreAlong, scoreLine } from '#lib/scoring/sensitivity/score-line.ts';
import { liveWeights } from '../ranked-criteria.ts';
import type { Ranking } from '../ranking.ts';

export interface WeightCrossings {
  /** Share of the weight now, 0-1. */
  share: number;
  /** Markets drawn: those that are among the first somewhere along the way, in today's order. */
  lines: { id: string; scores: Float64Array }[];
  /** Shares at which `scores` are given, 0-1, rising. */
  shares: Float64Array;
  /** Every change of places between them, by share. */
  crossings: { at: number; riser: string; faller: string }[];
}

const points = 101;

/**
 * Follows scores while one weight goes from 0% to 100% of all, the others in proportion.
 * column   id of a column of the ranking that is not neutral
 * top      how many of the first are followed: at today's share, at 0 and at 1
 * returns  scores on 0-100; crossings exact, among markets that are ranked today
 * throws   RangeError when the ranking has no such column
 */
export function weightCrossings(ranking: Ranking, column: string, top: number): WeightCrossings {
  const j = ranking.criteria.findIndex(({ id, neutral }) => id === column && !neutral);
  if (j === -1) throw new RangeError(`The strategy does not weigh "${column}".`);
  const weights = liveWeights(ranking.criteria);
  const share = ranking.criteria[j]?.share ?? 0;
  const fillsGaps = ranking.strategy.missing === 'worst';
  const all = ranking.countries
    .filter(({ rank }) => rank !== null)
    .map(({ id, utilities }) => ({ id, line: scoreLine(utilities, weights, j, fillsGaps) }));
  const chosen = new Set<string>();
  for (const t of [share, 0, 1]) {
    const scored = all.map(({ id, line }) => ({ id, score: scoreAlong(line, t) }));
    const first = scored.filter(({ score }) => !Number.isNaN(score)).sort((a, b) => b.score - a.score);
    for (const { id } of first.slice(0, top)) chosen.add(id);
  }
  const drawn = all.filter(({ id }) => chosen.has(id));
  const shares = Float64Array.from({ length: points }, (_, step) => step / (points - 1));
  return {
    share,
    shares,
    lines: drawn.map(({ id, line }) => ({ id, scores: shares.map((t) => 100 * scoreAlong(line, t)) })),
    crossings: crossings(drawn.map(({ line }) => line)).map(({ at, riser, faller }) => ({
      at,
      riser: drawn[riser]?.id ?? '',
      faller: drawn[faller]?.id ?? ''
    }))
  };
}
