import type { PrivatePart } from '#lib/catalog/private/with-private.ts';
import { withPrivate } from '#lib/catalog/private/with-private.ts';
import type { Release } from '#lib/catalog/release.ts';
import type { Brief } from '#lib/state/briefs.ts';
import { changesBetween, type Change } from '#lib/strategy/changes.ts';
import { decodeLink } from '#lib/strategy/decode-link.ts';
import { rankingMoves, type ReleaseMoves } from '#lib/strategy/moves-across.ts';
import { privateCriteria } from '#lib/strategy/private-criteria.ts';
import { rank } from '#lib/strategy/rank.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';

export interface SinceBrief {
  /** Of the strategy, in words. */
  changes: Change[];
  /** Of markets; of what is listed where both list the same kind. */
  moves: ReleaseMoves;
  isNewRelease: boolean;
}

/**
 * Compares an exported view with the ranking as it stands.
 * now      with the release that it was made of, for labels
 * own      criteria of this browser, which the exported strategy may name
 * load     opens a release
 * throws   Error with what to tell the person: a damaged code, a release that is not served
 */
export async function sinceBrief(
  brief: Brief,
  now: { release: Release; ranking: Ranking },
  own: readonly PrivatePart[],
  load: (id: string) => Promise<Release | undefined>
): Promise<SinceBrief> {
  const decoded = decodeLink(brief.code);
  if (!decoded.ok) throw new Error(decoded.message);
  const { strategy } = decoded;
  const published = strategy.release === now.release.id ? now.release : await load(strategy.release);
  if (!published) throw new Error(`Release ${strategy.release} is not served here any more.`);
  const known = published === now.release ? [] : own;
  const was = rank(withPrivate(published, known, privateCriteria(strategy)), strategy);
  const isSameList = strategy.scope.show === now.ranking.strategy.scope.show;
  const listed = (ranking: Ranking) => (isSameList ? ranking : { ...ranking, items: ranking.countries });
  return {
    changes: changesBetween(strategy, now.ranking.strategy, now.release),
    moves: rankingMoves(listed(was), listed(now.ranking)),
    isNewRelease: strategy.release !== now.release.id
  };
}
