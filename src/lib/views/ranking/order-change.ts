import type { RankingItem } from '#lib/strategy/ranking.ts';

/**
 * Says in words how the order of blocs under one rule differs from that under another.
 * rule, against  the names of the two
 * returns        one sentence, the largest moves first, at most three of them
 */
export function orderChange(
  now: readonly RankingItem[],
  before: readonly RankingItem[],
  rule: string,
  against: string,
  nameOf: (id: string) => string
): string {
  const ranks = new Map(before.map((item) => [item.id, item.rank]));
  const moves = now.flatMap((item) => {
    const from = ranks.get(item.id) ?? null;
    if (item.kind !== 'bloc' || item.rank === null || from === null || from === item.rank) return [];
    return [{ name: nameOf(item.id), from, to: item.rank }];
  });
  if (moves.length === 0) return `Under “${rule}” the order is the same as under “${against}”.`;
  moves.sort((a, b) => Math.abs(b.from - b.to) - Math.abs(a.from - a.to) || a.to - b.to);
  const said = moves
    .slice(0, 3)
    .map(({ name, from, to }) => `${name} ${to > from ? 'falls' : 'rises'} from ${from} to ${to}`);
  const rest = moves.length - said.length;
  const more = rest > 0 ? `, and ${rest} more ${rest === 1 ? 'bloc moves' : 'blocs move'}` : '';
  return `Under “${rule}” ${said.join(', ')}${more}, against “${against}”.`;
}
