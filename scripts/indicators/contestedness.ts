import { contestedness, contestednessParts } from '#lib/catalog/composites/contestedness.ts';
import aiUserShare from '#lib/catalog/criteria/ai-user-share.ts';
import gdpGrowth from '#lib/catalog/criteria/gdp-growth.ts';
import population from '#lib/catalog/criteria/population.ts';
import { normalize } from '#lib/scoring/normalize.ts';
import type { Indicator, Reading } from '../pipeline/indicator.ts';

const potential = [population, gdpGrowth, aiUserShare];
const source = 'ai-export-atlas';

export default {
  id: 'contestedness',
  range: [0, 100],
  coverage: 170,
  build({ readings }) {
    const valuesOf = (criterion: string) =>
      new Map(readings(criterion).map(({ iso3, value }) => [iso3, value]));
    const utilities = potential.map(({ id, goalposts, shape }) => {
      const values = valuesOf(id);
      return (iso3: string) => {
        const value = values.get(iso3) ?? null;
        return value === null ? null : (normalize(Float64Array.of(value), goalposts, shape)[0] ?? null);
      };
    });
    const regions = valuesOf('us-cloud-regions');
    return readings('chinese-ai-footprint').flatMap(({ iso3, value: footprint, year, flags }): Reading[] => {
      const parts = contestednessParts({
        footprint,
        utilities: utilities.map((utilityOf) => utilityOf(iso3)),
        usCloudRegions: regions.get(iso3) ?? null
      });
      return parts ? [{ iso3, value: contestedness(parts), year, flags, source }] : [];
    });
  }
} satisfies Indicator;
