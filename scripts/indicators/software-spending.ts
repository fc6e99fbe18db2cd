import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'software-spending',
  range: [0, 10],
  coverage: 137,
  build: ({ tidy }) => latest(tidy('wipo-gii-2025', 'gii_software_spending_pct_gdp'), 'wipo-gii-2025')
} satisfies Indicator;
