import type { Indicator } from '../pipeline/indicator.ts';
import { meanOverYears } from '../pipeline/mean-over-years.ts';

export default {
  id: 'gdp-growth',
  range: [-20, 30],
  coverage: 186,
  build: ({ tidy }) =>
    meanOverYears(tidy('imf-weo-2025-10', 'gdp_growth_real_pct_forecast'), 'imf-weo-2025-10', {
      first: 2026,
      last: 2030,
      atLeast: 4,
      flags: ['projected']
    })
} satisfies Indicator;
