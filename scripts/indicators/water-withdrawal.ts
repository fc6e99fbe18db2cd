import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'water-withdrawal',
  range: [0, 10000],
  coverage: 172,
  build: ({ tidy }) => latest(tidy('nd-gain-2022', 'freshwater_withdrawal_pct'), 'nd-gain-2022')
} satisfies Indicator;
