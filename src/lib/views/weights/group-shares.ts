import { groups, type GroupId } from '#lib/catalog/criterion.ts';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';

/** One slice of a strategy: a criterion group, or a focus region (`group` is then null). */
export interface GroupShare {
  id: string;
  group: GroupId | null;
  label: string;
  /** 0-1. */
  share: number;
  /** Criteria in play, neutral ones included. */
  criteria: number;
}

/**
 * Sums shares by group, in the fixed order of groups; focus regions come last, one slice each.
 * returns  only groups with a criterion in play
 */
export function groupShares(criteria: readonly RankedCriterion[]): GroupShare[] {
  const ofGroups = groups.map(({ id, label }) => {
    const members = criteria.filter((criterion) => criterion.group === id);
    const share = members.reduce((sum, member) => sum + member.share, 0);
    return { id, group: id, label, share, criteria: members.length };
  });
  const ofFocus = criteria
    .filter((criterion) => criterion.group === 'focus')
    .map(({ id, label, share }) => ({ id, group: null, label, share, criteria: 1 }));
  return [...ofGroups.filter(({ criteria: count }) => count > 0), ...ofFocus];
}
