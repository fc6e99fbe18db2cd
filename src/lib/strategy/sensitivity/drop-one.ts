import type { Release } from '#lib/catalog/release.ts';
import { meanRankChange } from '#lib/scoring/sensitivity/mean-rank-change.ts';
import { setFocus, setWeight } from '../edits.ts';
import { rank } from '../rank.ts';
import type { Ranking } from '../ranking.ts';
import type { Strategy } from '../strategy.ts';

/** What the ranking would be without one criterion. */
export interface DroppedCriterion {
  /** Criterion id, or `focus:<bloc>`. */
  id: string;
  label: string;
  share: number;
  /** Mean absolute change of rank, over markets ranked with and without it; how many these are. */
  meanChange: number;
  compared: number;
  /** The market that moves furthest. */
  largest: { id: string; from: number; to: number } | null;
  /** Who leads without it, where that is another market. */
  leader: string | null;
  /** How many of the first ten are no longer among them. */
  leaveTop: number;
}

/**
 * Ranks anew without each criterion that has weight.
 * returns  one at a time, in the order of the strategy; none where only one criterion has weight
 * source   OECD & JRC (2008), Handbook on Constructing Composite Indicators, step 7: inclusion and exclusion
 */
export function* dropEach(release: Release, ranking: Ranking): Generator<DroppedCriterion> {
  const live = ranking.criteria.filter(({ neutral, weight }) => !neutral && weight > 0);
  if (live.length < 2) return;
  const before = ranksOf(ranking);
  const leaderBefore = leaderOf(ranking);
  for (const { id, label, share } of live) {
    const without = rank(release, setPoints(ranking.strategy, id, 0));
    const after = ranksOf(without);
    const { mean, count, largest } = meanRankChange(before, after);
    const leader = leaderOf(without);
    const isTop = (at: number | null | undefined) => at != null && at <= 10;
    const leaveTop = [...before].filter(([one, at]) => isTop(at) && !isTop(after.get(one))).length;
    yield {
      id,
      label,
      share,
      meanChange: mean,
      compared: count,
      largest,
      leader: leader === leaderBefore ? null : leader,
      leaveTop
    };
  }
}

/** Ranks of the countries of a ranking, by id. */
export function ranksOf({ countries }: Ranking): Map<string, number | null> {
  return new Map(countries.map(({ id, rank: at }) => [id, at]));
}

function leaderOf({ countries }: Ranking): string | null {
  return countries.find(({ rank: at }) => at === 1)?.id ?? null;
}

/** Points of a column of a ranking: a criterion, or a focus bloc. */
export function setPoints(strategy: Strategy, id: string, points: number): Strategy {
  const isFocus = id.startsWith('focus:');
  return isFocus ? setFocus(strategy, id.slice('focus:'.length), points) : setWeight(strategy, id, points);
}
