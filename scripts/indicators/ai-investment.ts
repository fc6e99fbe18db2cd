import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'ai-investment',
  range: [0, 1e12],
  coverage: 71,
  build: ({ tidy }) => latest(tidy('stanford-ai-index-2026', 'ai_sector_usd_total'), 'stanford-ai-index-2026')
} satisfies Indicator;
