import type { Release } from '#lib/catalog/release.ts';
import { probabilityTop } from '#lib/scoring/smaa/rank-interval.ts';
import { rank } from '../rank.ts';
import type { Strategy } from '../strategy.ts';
import type { RobustnessItem } from './robustness.ts';

/** One that is among the first k in enough draws. */
export interface RobustMember {
  id: string;
  /** Share of draws in which it is. */
  share: number;
  /** Criteria without any one of which it would not be among the first k today. */
  hangsOn: string[];
}

/**
 * Lists who is among the first k in at least a share of draws, and what each one hangs on.
 * k       1 or more
 * least   share of draws, 0-1
 * throws  RangeError when k is no whole number from 1 to the number of ranked items
 */
export function robustSet(
  release: Release,
  strategy: Strategy,
  { items }: { items: readonly Pick<RobustnessItem, 'id' | 'acceptability'>[] },
  { k, least }: { k: number; least: number }
): RobustMember[] {
  if (!(Number.isInteger(k) && k >= 1 && k <= items.length)) {
    throw new RangeError(`Wanted a number of places from 1 to ${items.length}, got ${k}.`);
  }
  const members = items
    .map(({ id, acceptability }) => ({ id, share: probabilityTop(acceptability, k) }))
    .filter(({ share }) => share >= least);
  const without = strategy.criteria
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => ({ id, top: topWithout(release, strategy, id, k) }));
  return members.map(({ id, share }) => ({
    id,
    share,
    hangsOn: without.filter(({ top }) => !top.has(id)).map((criterion) => criterion.id)
  }));
}

/** Who is among the first k once a criterion weighs nothing. */
function topWithout(release: Release, strategy: Strategy, dropped: string, k: number): Set<string> {
  const criteria = strategy.criteria.map((one) => (one.id === dropped ? { ...one, weight: 0 } : one));
  const { items } = rank(release, { ...strategy, criteria });
  return new Set(items.filter((item) => item.rank !== null && item.rank <= k).map(({ id }) => id));
}
