import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'power-price',
  range: [0, 200],
  coverage: 185,
  build: ({ tidy }) =>
    latest(
      tidy('world-bank-doing-business-2020', 'commercial_electricity_price_uscents_kwh'),
      'world-bank-doing-business-2020'
    )
} satisfies Indicator;
