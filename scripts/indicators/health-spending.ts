import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'health-spending',
  range: [0.1, 40],
  coverage: 187,
  build: ({ tidy }) =>
    latest(tidy('cia-world-factbook', 'cia_health_expenditure_pct_gdp'), 'cia-world-factbook')
} satisfies Indicator;
