import type { Indicator } from '../pipeline/indicator.ts';
import { fillGaps } from '../pipeline/fill-gaps.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'population',
  range: [10, 2e9],
  coverage: 198,
  series: ['world-bank-wdi-2026', 'population_wdi26'],
  build: ({ tidy }) =>
    fillGaps(
      latest(tidy('world-bank-wdi-2026', 'population_wdi26'), 'world-bank-wdi-2026'),
      latest(tidy('cia-world-factbook', 'population_cia'), 'cia-world-factbook')
    )
} satisfies Indicator;
