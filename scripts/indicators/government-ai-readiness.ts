import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'government-ai-readiness',
  range: [0, 100],
  coverage: 194,
  build: ({ tidy }) =>
    latest(tidy('oxford-insights-gari-2025', 'oxford_gari_total'), 'oxford-insights-gari-2025')
} satisfies Indicator;
