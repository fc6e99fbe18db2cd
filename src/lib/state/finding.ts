import type { Release } from '#lib/catalog/release.ts';
import { headline } from '#lib/strategy/headline.ts';
import { firmHeadline } from '#lib/strategy/robustness/firm-headline.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import type { RobustnessRanges } from './robustness.svelte.ts';

/** What a ranking says: from the draws once they are there, and from earlier draws for as long as they name the same leader. */
export function finding(
  release: Release,
  ranking: Ranking,
  { ranges, stale }: RobustnessRanges
): { headline: string; detail: string } {
  const leaders = ranking.items.filter((item) => item.rank === 1);
  const isOwn = ranges && leaders.length === 1 && ranges.ids[0] === leaders[0]!.id;
  if (!isOwn || (stale && ranges.ids.length !== ranking.counts.ranked)) {
    return headline(release, ranking);
  }
  const { draws, ids, of } = ranges;
  const overtaken = ids.slice(1).map((_, place) => of.get(ids[place]!)!.overtaken!);
  const top10 = ids.map((id) => of.get(id)!.top10);
  return firmHeadline(release, ranking, { draws, ids, overtaken, top10 });
}
