import type { RankedCriterion } from '#lib/strategy/ranking.ts';
import { setWeights, type ComparisonSet, type PairRatios } from './comparison-sets.ts';

/** More than nine things at a time are not compared consistently; source: Saaty (1980), as random indices end there. */
export const mostCompared = 9;
/** How many stand chosen at first. */
const usual = 4;

/** The criteria that are compared before a choice is made: the heaviest. */
export function usualChoice(rows: readonly RankedCriterion[]): string[] {
  return [...rows]
    .sort((a, b) => b.share - a.share)
    .slice(0, usual)
    .map(({ id }) => id);
}

/** Criteria of any group compared directly with each other; those that left the strategy, or are too many, are not. */
export function chosenSet(
  rows: readonly RankedCriterion[],
  ids: readonly string[],
  name: (id: string) => string
): ComparisonSet {
  const members = rows
    .filter(({ id }) => ids.includes(id))
    .slice(0, mostCompared)
    .map(({ id, share }) => ({ id, label: name(id), share }));
  return { id: 'chosen', label: 'Criteria you chose', members };
}

/**
 * Shares out anew what the members of one set weigh together.
 * returns  one share a row, summing to 1; criteria outside the set keep theirs
 */
export function chosenShares(
  rows: readonly RankedCriterion[],
  set: ComparisonSet,
  ratios: PairRatios
): number[] {
  const total = rows.reduce((sum, { share }) => sum + share, 0);
  const within = setWeights(set, ratios);
  const together = set.members.reduce((sum, { share }) => sum + share, 0);
  // Criteria that weigh nothing together have nothing to share out: each then counts as one of all.
  const joint = together > 0 ? together / total : set.members.length / rows.length;
  const rest = together > 0 || total === 0 ? 1 : 1 - joint;
  return rows.map(({ id, share }) => {
    const part = within.get(id);
    if (part !== undefined) return joint * part;
    return total > 0 ? (rest * share) / total : 1 / rows.length;
  });
}
