import { groups, type GroupId } from '#lib/catalog/criterion.ts';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';

export interface GroupShare {
  group: GroupId | 'focus';
  label: string;
  /** 0-1. */
  share: number;
  /** Whole percent. */
  percent: number;
}

/** Sums the effective shares of criteria by group, in the order every screen keeps; groups without weight are left out. */
export function groupShares(criteria: readonly RankedCriterion[]): GroupShare[] {
  const all: { id: GroupId | 'focus'; label: string }[] = [...groups, { id: 'focus', label: 'Regional focus' }];
  return all.flatMap(({ id, label }) => {
    const share = criteria.reduce((sum, one) => (one.group === id ? sum + one.share : sum), 0);
    return share > 0 ? [{ group: id, label, share, percent: Math.round(share * 100) }] : [];
  });
}
