import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'peering-capacity',
  range: [0, 1e6],
  coverage: 139,
  build: ({ tidy }) => latest(tidy('peeringdb-2024-04', 'peering_capacity_gbps'), 'peeringdb-2024-04')
} satisfies Indicator;
