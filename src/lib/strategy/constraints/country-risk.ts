import { observationOf } from '#lib/catalog/values.ts';
import { criterionOf } from '../criterion-of.ts';
import { citationOf } from './citation.ts';
import { passes, type ConstraintById, type Test } from './test.ts';

/** Stops markets of a worse OECD risk class; "market benchmark" passes as a class of its own, unreviewed is unknown. */
export const testCountryRisk: Test<ConstraintById['country-risk']> = (release, { atMost }, iso3) => {
  const seen = observationOf(release, 'country-risk', iso3);
  const classes = criterionOf(release, 'country-risk').classes ?? {};
  if (seen?.flags.some((flag) => classes[flag])) return passes;
  const cited = citationOf(release, 'country-risk', iso3);
  if (seen === undefined || seen.value === null) {
    return {
      outcome: 'unknown',
      reason: { text: 'Not reviewed: it has no OECD country-risk class.', ...cited }
    };
  }
  if (seen.value <= atMost) return passes;
  const text = `OECD country-risk class ${seen.value} is worse than ${atMost}.`;
  return { outcome: 'fails', reason: { text, ...cited } };
};
