import type { BestRank } from '#lib/scoring/inverse/best-rank.ts';
import type { WeightAnswer } from '#lib/strategy/inverse/ask-weights.ts';

type Reached = Extract<WeightAnswer, { kind: 'reached' }>;
type NotReachable = Extract<WeightAnswer, { kind: 'not-reachable' }>;

/** Weight of 0-1 as points of a hundred, with as many digits as can be told apart. */
export function hundredPoints(share: number): string {
  const points = 100 * share;
  return points > 0 && points < 0.05 ? '<0.1' : points.toFixed(1).replace(/\.0$/, '');
}

/** A share in percent, one decimal where it is not whole. */
export function shareText(share: number): string {
  return `${hundredPoints(share)}%`;
}

/** Why a search that proves nothing ended: on most machines after the steps it is given, and then always the same. */
function endOf(wasLate: boolean): string {
  return wasLate ? 'ran out of time' : 'took all the steps it is given';
}

/** What is proven of a change that was found. */
export function proofWords({
  isProven,
  wasLate,
  bound,
  moved
}: Pick<Reached, 'isProven' | 'wasLate' | 'bound' | 'moved'>): string {
  if (isProven) return 'Proven smallest, to two hundredths of a point; checked by ranking every market anew.';
  const known = bound > 0 && bound < moved ? ` At least ${hundredPoints(bound)} points must move.` : '';
  return `Checked by ranking every market anew. Not proven smallest: the search ${endOf(wasLate)}.${known}`;
}

/** The best rank weights can give, as far as it is known. */
export function bestRankWords({
  rank,
  atBest,
  tied = 0
}: Pick<BestRank, 'rank' | 'atBest' | 'tied'>): string {
  if (!Number.isFinite(rank)) return 'No weights within these limits give it the coverage for a rank.';
  const shared = tied > 0 ? `, shared with ${tied} ${tied === 1 ? 'other' : 'others'}` : '';
  if (rank === atBest) return `Best rank any weights can give it: ${rank}${shared}.`;
  return `Best rank found: ${rank}${shared}; better than ${atBest} is ruled out.`;
}

/** Why weights do not do it: the limits, the markets that are always above, or those above at its best. */
export function blockedWords(
  { isProven, wasLate, always, ahead, withoutBounds }: NotReachable,
  k: number,
  isLimited: boolean,
  name: (id: string) => string
): string[] {
  const limits = isLimited ? ' within these limits' : '';
  const words = [
    isProven
      ? `Not reachable: no weights${limits} put it in the top ${k}.`
      : `None found: the search ${endOf(wasLate)} before it found weights${limits} that do it, or proved that there are none.`
  ];
  if (withoutBounds === true) words.push('The limits forbid it: without them it can be reached.');
  if (withoutBounds === false) words.push('Without the limits it is not reachable either.');
  if (always.length > 0) words.push(`Above it whatever the weights${limits}: ${list(always.map(name))}.`);
  else if (ahead.length > 0) words.push(`Still above it at its best rank: ${list(ahead.map(name))}.`);
  return words;
}

/** The first few names and how many more. */
export function list(names: readonly string[], most = 6): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
