import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'human-development',
  range: [0, 1],
  coverage: 192,
  build: ({ tidy }) => latest(tidy('undp-hdr-2025', 'hdi'), 'undp-hdr-2025')
} satisfies Indicator;
