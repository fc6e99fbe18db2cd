import type { Indicator } from '../pipeline/indicator.ts';
import { meanOverYears } from '../pipeline/mean-over-years.ts';

export default {
  id: 'foreign-investment',
  range: [-1e12, 1e12],
  coverage: 180,
  build: ({ tidy }) =>
    meanOverYears(tidy('world-bank-wdi-2026', 'fdi_inflows_usd_wdi26'), 'world-bank-wdi-2026', {
      first: 2022,
      last: 2024,
      atLeast: 2
    })
} satisfies Indicator;
