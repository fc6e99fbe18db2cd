import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'education-spending',
  range: [0.1, 30],
  coverage: 184,
  build: ({ tidy }) =>
    latest(tidy('cia-world-factbook', 'cia_education_expenditure_pct_gdp'), 'cia-world-factbook')
} satisfies Indicator;
