import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'internet-users',
  range: [0, 100],
  coverage: 190,
  series: ['world-bank-wdi-2026', 'internet_users_pct_wdi26'],
  build: ({ tidy }) => latest(tidy('world-bank-wdi-2026', 'internet_users_pct_wdi26'), 'world-bank-wdi-2026')
} satisfies Indicator;
