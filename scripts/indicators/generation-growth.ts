import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'generation-growth',
  range: [-100, 200],
  coverage: 187,
  series: ['owid-energy-2026', 'electricity_generation_growth_5y_pct'],
  build: ({ tidy }) =>
    latest(tidy('owid-energy-2026', 'electricity_generation_growth_5y_pct'), 'owid-energy-2026')
} satisfies Indicator;
