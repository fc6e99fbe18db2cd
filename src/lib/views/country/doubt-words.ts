import { shareText } from '../ranking/rank-range.ts';

interface Doubt {
  rank: number;
  low: number;
  high: number;
  /** Share of trials among the first ten. */
  top10: number;
}

/** A range as wide as the top ten itself is not firm. */
const wide = 10;

/** Says how sure a rank is: whether its range is wide, and how often it is among the first ten. */
export function doubtText({ rank, low, high, top10 }: Doubt): string {
  const isWide = high - low >= wide;
  const firm = isWide ? 'Its rank is not firm: it' : 'It';
  if (top10 === 0 && isWide) return `${firm} stands between ${low} and ${high} in 90% of trials.`;
  if (top10 === 0) return 'It reaches the top 10 in no trial.';
  if (top10 >= 1) return 'It is in the top 10 in every trial.';
  return `${firm} ${rank <= 10 ? 'stays in' : 'reaches'} the top 10 in ${shareText(top10)} of trials.`;
}
