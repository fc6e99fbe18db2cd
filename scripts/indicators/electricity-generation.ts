import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'electricity-generation',
  range: [0, 15000],
  coverage: 189,
  series: ['owid-energy-2026', 'electricity_generation_twh'],
  build: ({ tidy }) => latest(tidy('owid-energy-2026', 'electricity_generation_twh'), 'owid-energy-2026')
} satisfies Indicator;
