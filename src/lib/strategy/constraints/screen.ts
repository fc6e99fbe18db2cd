import type { Release } from '#lib/catalog/release.ts';
import { alternativesOf } from '../alternatives.ts';
import { criterionOf } from '../criterion-of.ts';
import { remember } from '../memo.ts';
import type { Reason } from '../ranking.ts';
import type { Constraint } from '../strategy.ts';
import { constraintKey } from './constraint-key.ts';
import { stageOf, stages } from './stage.ts';
import { put } from './tests.ts';

/** What all constraints of a strategy find of one market. */
export interface Screened {
  /** Failed constraints in the order of tests; none = it passes. */
  reasons: Reason[];
  /** Constraints that could not be checked and let it pass. */
  marks: Reason[];
}

/**
 * Puts every alternative of a release to all constraints of a strategy.
 * returns  one finding a row
 */
export const screen = remember(screenAll, (constraints: readonly Constraint[]) =>
  JSON.stringify(constraints)
);

function screenAll(release: Release, constraints: readonly Constraint[]): Screened[] {
  const inOrder = [...constraints].sort(
    (a, b) => stages.indexOf(stageOf(release, a)) - stages.indexOf(stageOf(release, b))
  );
  return alternativesOf(release).countries.map(({ iso3 }) => {
    const screened: Screened = { reasons: [], marks: [] };
    for (const constraint of inOrder) {
      const aside = setAside(release, constraint);
      if (aside) {
        screened.marks.push(aside);
        continue;
      }
      const finding = put(release, constraint, iso3);
      if (finding.outcome === 'passes') continue;
      const reason = { id: constraintKey(constraint), ...finding.reason };
      const stops =
        finding.outcome === 'fails' || ('unknown' in constraint && constraint.unknown === 'exclude');
      if (stops) screened.reasons.push(reason);
      else screened.marks.push(reason);
    }
    return screened;
  });
}

/** A constraint on a private criterion that this browser does not have stops nobody, and says so. */
function setAside(release: Release, constraint: Constraint): Reason | undefined {
  if (!('criterion' in constraint)) return undefined;
  const { label, own } = criterionOf(release, constraint.criterion);
  if (own !== 'missing') return undefined;
  const text = `“${label}” is a private criterion that this browser does not have, so this constraint was not checked.`;
  return { id: constraintKey(constraint), text, source: 'This browser', date: release.date };
}
