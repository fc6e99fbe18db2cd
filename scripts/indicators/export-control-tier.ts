import { postureClasses } from '#lib/catalog/posture-classes.ts';
import { countryGroupSource } from '../controls/country-groups.ts';
import { postures } from '../controls/postures.ts';
import type { Indicator } from '../pipeline/indicator.ts';

const steps = new Map(postureClasses.map(({ id, tier }) => [id, tier]));

/** A place without an EAR row (Palestine) has no tier: unknown, not outside the footprint. */
export default {
  id: 'export-control-tier',
  range: [0, 100],
  coverage: 197,
  build: (inputs) =>
    Object.entries(postures(inputs)).flatMap(([iso3, posture]) => {
      const value = steps.get(posture);
      return value === undefined
        ? []
        : [{ iso3, value, year: 2026, flags: ['derived' as const], source: countryGroupSource }];
    })
} satisfies Indicator;
