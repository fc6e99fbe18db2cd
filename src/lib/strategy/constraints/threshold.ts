import type { Iso3, Release } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';
import { criterionOf } from '../criterion-of.ts';
import { citationOf, isFreeToExport } from './citation.ts';
import { valueText } from './value-text.ts';
import { passes, type ConstraintById, type Finding, type Test } from './test.ts';

/** Stops markets without a value; a class of its own, such as "market benchmark", is known. */
export const testKnown: Test<ConstraintById['known']> = (release, { criterion: id }, iso3) => {
  const seen = observationOf(release, id, iso3);
  const criterion = criterionOf(release, id);
  if ((seen?.value ?? null) !== null || seen?.flags.some((flag) => criterion.classes?.[flag])) return passes;
  const text = `${criterion.label} is not known.`;
  return { outcome: 'fails', reason: { text, ...citationOf(release, id, iso3) } };
};

/** Stops markets under a value. */
export const testMinimum: Test<ConstraintById['minimum']> = (release, { criterion, value }, iso3) =>
  compare(release, criterion, iso3, value, { holds: (own) => own >= value, says: 'under the minimum of' });

/** Stops markets over a value. */
export const testMaximum: Test<ConstraintById['maximum']> = (release, { criterion, value }, iso3) =>
  compare(release, criterion, iso3, value, { holds: (own) => own <= value, says: 'over the maximum of' });

function compare(
  release: Release,
  id: string,
  iso3: Iso3,
  limit: number,
  rule: { holds: (own: number) => boolean; says: string }
): Finding {
  const criterion = criterionOf(release, id);
  const own = observationOf(release, id, iso3)?.value ?? null;
  const cited = citationOf(release, id, iso3);
  if (own === null) {
    const text = `${criterion.label} is not known, so the limit of ${valueText(criterion, limit)} was not checked.`;
    return { outcome: 'unknown', reason: { text, ...cited } };
  }
  if (rule.holds(own)) return passes;
  // A reason travels into downloads, which carry no number of a source with restrictive terms.
  const is = isFreeToExport(release, id, iso3) ? `, ${valueText(criterion, own)}, is` : ' is';
  const text = `${criterion.label}${is} ${rule.says} ${valueText(criterion, limit)}.`;
  return { outcome: 'fails', reason: { text, ...cited } };
}
