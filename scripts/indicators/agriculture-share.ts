import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'agriculture-share',
  range: [0, 80],
  coverage: 189,
  build: ({ tidy }) => latest(tidy('cia-world-factbook', 'cia_agriculture_pct_gdp'), 'cia-world-factbook')
} satisfies Indicator;
