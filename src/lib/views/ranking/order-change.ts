import type { RankingItem } from '#lib/strategy/ranking.ts';
import type { BlocRuleId } from '#lib/strategy/strategy.ts';

/** How a bloc's score follows from its members' scores, in the words of the screen. */
export const blocRules: { id: BlocRuleId; label: string; says: string }[] = [
  { id: 'mean', label: 'Mean', says: 'The plain mean of its ranked members.' },
  { id: 'median', label: 'Median', says: 'Half of its ranked members score more, half less.' },
  { id: 'worst', label: 'Worst member', says: 'As good as its lowest-scoring ranked member.' },
  { id: 'gdp-weighted', label: 'GDP-weighted', says: 'Members count by the size of their economy.' },
  { id: 'population-weighted', label: 'Population-weighted', says: 'Members count by their people.' },
  {
    id: 'demand-weighted',
    label: 'Demand-weighted',
    says: 'Members count by their market-demand subscore.'
  },
  { id: 'share-above', label: 'Share above…', says: 'The share of ranked members above a threshold.' }
];

/**
 * Says in words how the order of blocs differs from that under the mean.
 * returns  one sentence, the largest moves first, at most three of them
 */
export function orderChange(
  now: readonly RankingItem[],
  underMean: readonly RankingItem[],
  rule: string,
  nameOf: (id: string) => string
): string {
  const before = new Map(underMean.map((item) => [item.id, item.rank]));
  const moves = now.flatMap((item) => {
    const from = before.get(item.id) ?? null;
    if (item.kind !== 'bloc' || item.rank === null || from === null || from === item.rank) return [];
    return [{ name: nameOf(item.id), from, to: item.rank }];
  });
  if (moves.length === 0) return `Under “${rule}” the order is the same as under the mean.`;
  moves.sort((a, b) => Math.abs(b.from - b.to) - Math.abs(a.from - a.to) || a.to - b.to);
  const said = moves
    .slice(0, 3)
    .map(({ name, from, to }) => `${name} ${to > from ? 'falls' : 'rises'} from ${from} to ${to}`);
  const rest = moves.length - said.length;
  const more = rest > 0 ? `, and ${rest} more ${rest === 1 ? 'bloc moves' : 'blocs move'}` : '';
  return `Under “${rule}” ${said.join(', ')}${more}, against the mean.`;
}
