import { observationOf } from '#lib/catalog/values.ts';
import { citationOf } from './citation.ts';
import { passes, type ConstraintById, type Test } from './test.ts';
import { quantity } from './quantity.ts';

const hoursAYear = 8760;

/**
 * Electricity a site uses in a year, in TWh.
 * megawatts   connected load
 * loadFactor  0-1, the share of the year at that load
 */
export function yearlyLoadTWh(megawatts: number, loadFactor: number): number {
  return (megawatts * loadFactor * hoursAYear) / 1e6;
}

/** Stops markets of whose yearly generation the package's load would be too large a share. */
export const testLoadShare: Test<ConstraintById['load-share']> = (release, constraint, iso3) => {
  const { megawatts, loadFactor, atMost } = constraint;
  const generated = observationOf(release, 'electricity-generation', iso3)?.value ?? null;
  const cited = citationOf(release, 'electricity-generation', iso3);
  const load = yearlyLoadTWh(megawatts, loadFactor);
  if (generated === null) {
    const text = `Electricity generated is not known, so the share of a ${megawatts} MW load was not checked.`;
    return { outcome: 'unknown', reason: { text, ...cited } };
  }
  // Compared as a product, because a grid may generate nothing at all.
  if (load <= atMost * generated) return passes;
  const share = generated > 0 ? `${quantity((100 * load) / generated, '%')} of` : 'more than';
  const text =
    `A ${megawatts} MW load draws ${quantity(load, 'TWh')} a year, ${share} what is generated; ` +
    `the limit is ${quantity(100 * atMost, '%')}.`;
  return { outcome: 'fails', reason: { text, ...cited } };
};
