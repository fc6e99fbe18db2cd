import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'low-carbon-share',
  range: [0, 100],
  coverage: 189,
  series: ['owid-energy-2026', 'share_low_carbon_pct'],
  build: ({ tidy }) => latest(tidy('owid-energy-2026', 'share_low_carbon_pct'), 'owid-energy-2026')
} satisfies Indicator;
