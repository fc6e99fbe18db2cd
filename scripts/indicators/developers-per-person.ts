import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'developers-per-person',
  range: [0, 2000],
  coverage: 190,
  build({ tidy, readings }) {
    const source = 'github-innovation-graph-2025q3';
    const people = new Map(readings('population').map(({ iso3, value }) => [iso3, value]));
    return latest(tidy(source, 'github_developers'), source, { flags: ['derived'] }).flatMap((reading) => {
      const population = people.get(reading.iso3);
      return population ? [{ ...reading, value: ((reading.value ?? NaN) / population) * 1000 }] : [];
    });
  }
} satisfies Indicator;
