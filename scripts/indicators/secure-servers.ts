import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'secure-servers',
  range: [0, 5e6],
  coverage: 195,
  build: ({ tidy }) => latest(tidy('world-bank-wdi-2026', 'wdi_secure_servers_per_mn'), 'world-bank-wdi-2026')
} satisfies Indicator;
