import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'govtech-maturity',
  range: [0, 1],
  coverage: 196,
  build: ({ tidy }) => latest(tidy('world-bank-gtmi-2025', 'wb_gtmi'), 'world-bank-gtmi-2025')
} satisfies Indicator;
