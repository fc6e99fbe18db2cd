import { groups } from '#lib/catalog/criterion.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';

const shortLabels: Record<string, string> = {
  market: 'market',
  power: 'power',
  digital: 'digital',
  strategic: 'strategic',
  finance: 'finance',
  focus: 'regional focus'
};

/**
 * Writes the weights of a ranking by group, in the order every screen keeps: "market 29%, power 26, …".
 * The whole percents add up to 100 (largest remainder). With no weight at all it says so.
 */
export function weightsLine(ranking: Ranking): string {
  const shares = [...groups.map(({ id }) => id), 'focus' as const]
    .map((group) => ({ group, share: shareOf(ranking, group) }))
    .filter(({ share }) => share > 0);
  if (shares.length === 0) return 'no criterion has a weight';
  const percents = wholePercents(shares.map(({ share }) => share));
  return shares
    .map(({ group }, i) => `${shortLabels[group] ?? group} ${percents[i] ?? 0}${i === 0 ? '%' : ''}`)
    .join(', ');
}

function shareOf(ranking: Ranking, group: string): number {
  return ranking.criteria.reduce(
    (sum, criterion) => (criterion.group === group ? sum + criterion.share : sum),
    0
  );
}

function wholePercents(shares: number[]): number[] {
  const exact = shares.map((share) => share * 100);
  const whole = exact.map(Math.floor);
  const short = Math.round(exact.reduce((a, b) => a + b, 0)) - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((share, i) => ({ i, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest);
  for (const { i } of byRemainder.slice(0, Math.max(0, short))) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}
