import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'ai-strategy',
  range: [0, 100],
  coverage: 187,
  build: ({ tidy }) =>
    latest(tidy('stanford-ai-index-2026', 'national_ai_strategy_status'), 'stanford-ai-index-2026')
} satisfies Indicator;
