import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'generation-per-person',
  range: [0, 100000],
  coverage: 189,
  series: ['owid-energy-2026', 'electricity_generation_per_capita_kwh'],
  build: ({ tidy }) =>
    latest(tidy('owid-energy-2026', 'electricity_generation_per_capita_kwh'), 'owid-energy-2026')
} satisfies Indicator;
