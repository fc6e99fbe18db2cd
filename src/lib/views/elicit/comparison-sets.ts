import { groups } from '#lib/catalog/criterion.ts';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';
import { pairwiseWeights } from '#lib/scoring/elicit/pairwise-weights.ts';

/** Things compared with each other in pairs: the groups, or the criteria of one group. */
export interface ComparisonSet {
  id: string;
  label: string;
  members: { id: string; label: string; share: number }[];
}

/** Ratios by `pairKey`: how many times the first matters as much as the second. */
export type PairRatios = Readonly<Record<string, number>>;

/** Sets of a hierarchy of groups and criteria: all groups first, then each group; single members need no question. */
export function comparisonSets(
  rows: readonly RankedCriterion[],
  name: (id: string) => string
): ComparisonSet[] {
  const ofGroups = groups
    .map(({ id, label }) => ({ id, label, members: rows.filter((row) => row.group === id) }))
    .filter(({ members }) => members.length > 0)
    .map((group) => ({
      ...group,
      share: group.members.reduce((sum, { share }) => sum + share, 0),
      members: group.members.map(({ id, share }) => ({ id, label: name(id), share }))
    }));
  const top = { id: 'groups', label: 'Groups', members: ofGroups };
  return [top, ...ofGroups].filter(({ members }) => members.length > 1);
}

export function pairKey(set: ComparisonSet, i: number, j: number): string {
  return `${set.id}:${set.members[i]!.id}|${set.members[j]!.id}`;
}

/** The judgments of one set as a reciprocal matrix; NaN = not judged. */
export function matrixOf(set: ComparisonSet, ratios: PairRatios): number[][] {
  return set.members.map((_, i) =>
    set.members.map((__, j) => {
      if (i === j) return 1;
      return i < j ? (ratios[pairKey(set, i, j)] ?? NaN) : 1 / (ratios[pairKey(set, j, i)] ?? NaN);
    })
  );
}

/**
 * Multiplies the weights of groups and of criteria within them.
 * returns  one share a row, summing to 1; a set without enough judgments keeps its present proportions
 */
export function hierarchyShares(
  rows: readonly RankedCriterion[],
  sets: readonly ComparisonSet[],
  ratios: PairRatios
): number[] {
  const weightsOf = new Map(sets.map((set) => [set.id, setWeights(set, ratios)]));
  const total = rows.reduce((sum, { share }) => sum + share, 0);
  return rows.map((row) => {
    const siblings = rows.filter(({ group }) => group === row.group);
    const present = siblings.reduce((sum, { share }) => sum + share, 0);
    const group = weightsOf.get('groups')?.get(row.group) ?? (total > 0 ? present / total : 1);
    const within = weightsOf.get(row.group)?.get(row.id) ?? 1;
    return group * within;
  });
}

/** Whether the judgments given link every member of a set, so that it has weights of its own. */
export function isJudged(set: ComparisonSet, ratios: PairRatios): boolean {
  return pairwiseWeights(matrixOf(set, ratios)) !== undefined;
}

/** Shares of one set, summing to 1; its present proportions where judgments do not link every member. */
export function setWeights(set: ComparisonSet, ratios: PairRatios): Map<string, number> {
  const judged = pairwiseWeights(matrixOf(set, ratios))?.weights;
  const present = set.members.reduce((sum, { share }) => sum + share, 0);
  return new Map(
    set.members.map(({ id, share }, k) => [
      id,
      judged?.[k] ?? (present > 0 ? share / present : 1 / set.members.length)
    ])
  );
}
