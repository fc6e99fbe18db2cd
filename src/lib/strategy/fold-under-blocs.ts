import { rankItems } from './rank-items.ts';
import type { RankingItem } from './ranking.ts';

/**
 * Puts countries and blocs in one list in which nobody stands twice: a member that counts is folded under the first
 * chosen bloc it belongs to, without a rank of its own, and names the others as overlaps.
 * countries  in rank order
 * blocs      in the order the strategy names them
 * returns    blocs and unfolded countries ranked together; folded ones right after their bloc, in rank order
 */
export function foldUnderBlocs(
  countries: readonly RankingItem[],
  blocs: readonly RankingItem[]
): RankingItem[] {
  const homes = new Map<string, string[]>();
  for (const { id, bloc } of blocs) {
    for (const member of bloc?.members ?? []) {
      if (member.counted) homes.set(member.iso3, [...(homes.get(member.iso3) ?? []), id]);
    }
  }
  const free = countries
    .filter(({ id }) => !homes.has(id))
    .map((item) => ({ ...item, rank: null, tied: false }));
  const folded = countries
    .filter(({ id }) => homes.has(id))
    .map((item): RankingItem => {
      const [foldedUnder, ...overlaps] = homes.get(item.id) ?? [];
      return { ...item, rank: null, tied: false, foldedUnder, overlaps };
    });
  return rankItems([...blocs, ...free]).flatMap((item) => [
    item,
    ...(item.kind === 'bloc' ? folded.filter((member) => member.foldedUnder === item.id) : [])
  ]);
}
