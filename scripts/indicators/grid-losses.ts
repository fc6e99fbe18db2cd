import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'grid-losses',
  range: [0, 100],
  coverage: 189,
  build: ({ tidy }) => latest(tidy('cia-world-factbook', 'td_losses_pct'), 'cia-world-factbook')
} satisfies Indicator;
