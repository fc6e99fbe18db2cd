import type { Release } from '#lib/catalog/release.ts';
import { checkAgainstRelease } from './check-against-release.ts';
import { movesBetween, type Moves } from './moves-between.ts';
import { pointAt } from './point-at.ts';
import type { Problem } from './problems.ts';
import { rank } from './rank.ts';
import type { Ranking, RankingItem } from './ranking.ts';
import type { Strategy } from './strategy.ts';

/** Points of a score that one criterion gives or takes. */
export interface PointChange {
  criterion: string;
  points: number;
}

export interface ReleaseMoves extends Moves {
  /** Ranked before and not after, with what keeps it out now; and the other way around. */
  lost: { id: string; rank: number; why: string }[];
  gained: { id: string; rank: number; why: string }[];
  /** Score of an item before and after, with the criteria whose points changed, the largest change first. */
  scores: Map<string, { from: number; to: number; by: PointChange[] }>;
}

/**
 * Ranks by one strategy on two releases and compares.
 * strategy  its own `release` is not looked at
 * returns   who moved, who came and went, and by which criteria; or what one of the releases does not have
 */
export function movesAcross(
  before: Release,
  after: Release,
  strategy: Strategy
): { ok: true; moves: ReleaseMoves } | { ok: false; problems: Problem[] } {
  const problems = [before, after].flatMap((release) => checkAgainstRelease(release, strategy));
  if (problems.length > 0) return { ok: false, problems };
  const was = rank(before, { ...strategy, release: before.id });
  const is = rank(after, { ...strategy, release: after.id });
  return { ok: true, moves: rankingMoves(was, is) };
}

/** Compares two rankings, of whatever strategies and releases: who moved, came and went, and by which criteria. */
export function rankingMoves(was: Ranking, is: Ranking): ReleaseMoves {
  const earlier = new Map(was.items.map((item) => [item.id, item]));
  const later = new Map(is.items.map((item) => [item.id, item]));
  const lost = was.items.flatMap(({ id, rank: place }) =>
    place && !later.get(id)?.rank ? [{ id, rank: place, why: whyOut(later.get(id)) }] : []
  );
  const gained = is.items.flatMap(({ id, rank: place }) =>
    place && !earlier.get(id)?.rank ? [{ id, rank: place, why: whyOut(earlier.get(id)) }] : []
  );
  const scores = is.items.flatMap((item) => {
    const old = earlier.get(item.id);
    if (item.score === null || !old || old.score === null) return [];
    const by = pointChanges(was, old, is, item);
    return [[item.id, { from: old.score, to: item.score, by }] as const];
  });
  return { ...movesBetween(was.items, is.items), lost, gained, scores: new Map(scores) };
}

function whyOut(item: RankingItem | undefined): string {
  return item?.reasons[0]?.text ?? 'It is not in this release.';
}

/** Differences under a hundred-millionth of a point are the last digits of two sums, not a change. */
const noise = 1e-8;

function pointChanges(was: Ranking, old: RankingItem, is: Ranking, item: RankingItem): PointChange[] {
  const pointsBefore = new Map(was.criteria.map(({ id }, at) => [id, pointAt(old, at) || 0]));
  const ids = new Set([...is.criteria.map(({ id }) => id), ...pointsBefore.keys()]);
  const pointsAfter = new Map(is.criteria.map(({ id }, at) => [id, pointAt(item, at) || 0]));
  return [...ids]
    .map((id) => ({ criterion: id, points: (pointsAfter.get(id) ?? 0) - (pointsBefore.get(id) ?? 0) }))
    .filter(({ points }) => Math.abs(points) > noise)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
