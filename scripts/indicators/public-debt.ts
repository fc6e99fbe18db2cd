import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'public-debt',
  range: [0, 400],
  coverage: 180,
  build: ({ tidy }) =>
    latest(tidy('imf-weo-2025-10', 'gov_gross_debt_pct_gdp_forecast'), 'imf-weo-2025-10', {
      from: 2026,
      to: 2026,
      flags: ['projected']
    })
} satisfies Indicator;
