import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'gas-production',
  range: [0, 2000],
  coverage: 100,
  series: ['cia-world-factbook', 'gas_production_bcm'],
  build: ({ tidy }) => latest(tidy('cia-world-factbook', 'gas_production_bcm'), 'cia-world-factbook')
} satisfies Indicator;
