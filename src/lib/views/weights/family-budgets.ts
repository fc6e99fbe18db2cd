import type { Criterion } from '#lib/catalog/criterion.ts';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';

/** Criteria of one family that are in play: what they weigh together, wherever their groups are. */
export interface FamilyBudget {
  id: string;
  label: string;
  members: string[];
  points: number;
  /** 0-1. */
  share: number;
}

/** Sums weights by family, in the order of the catalog; a family with a single live criterion has nothing to share out. */
export function familyBudgets(
  catalog: readonly Criterion[],
  rows: readonly RankedCriterion[]
): FamilyBudget[] {
  const families = [...new Set(catalog.flatMap(({ family }) => family ?? []))];
  return families.flatMap((id): FamilyBudget[] => {
    const ids = new Set(catalog.filter(({ family }) => family === id).map((criterion) => criterion.id));
    const live = rows.filter((row) => ids.has(row.id) && !row.neutral);
    if (live.length < 2) return [];
    return [
      {
        id,
        label: (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' '),
        members: live.map((row) => row.id),
        points: live.reduce((sum, { weight }) => sum + weight, 0),
        share: live.reduce((sum, { share }) => sum + share, 0)
      }
    ];
  });
}
