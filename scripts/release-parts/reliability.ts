// The grade of the data on each place, from what the criteria's scripts came to.
import { reliabilityOf, type Grades } from '#lib/catalog/reliability.ts';
import type { Inputs, Reading } from '../pipeline/indicator.ts';
import { roundValue } from '../pipeline/round-value.ts';
import { conflicts } from './conflicts.ts';

/**
 * readings  of every criterion, by id; parts of composites left out
 * year      that of the release, from which age is counted
 */
export function reliability(inputs: Inputs, readings: Record<string, Reading[]>, year: number): Grades {
  const criteria = Object.values(readings);
  const compared = conflicts(inputs);
  const years = new Map<string, number[]>();
  for (const { iso3, year: of } of criteria.flat()) years.set(iso3, [...(years.get(iso3) ?? []), of]);
  return Object.fromEntries(
    inputs.countries.map(({ iso3 }) => {
      const own = years.get(iso3) ?? [];
      // A forecast is not younger than the release.
      const ages = own.map((of) => Math.max(0, year - of));
      const age = ages.length > 0 ? ages.reduce((sum, one) => sum + one, 0) / ages.length : null;
      const graded = reliabilityOf(1 - own.length / criteria.length, age, compared.get(iso3) ?? []);
      return [
        iso3,
        {
          ...graded,
          score: roundValue(graded.score),
          missing: roundValue(graded.missing),
          age: age === null ? null : roundValue(age)
        }
      ];
    })
  );
}
