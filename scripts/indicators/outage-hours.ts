import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'outage-hours',
  range: [0, 8760],
  coverage: 143,
  build: ({ tidy }) =>
    latest(tidy('world-bank-doing-business-2020', 'saidi_hours'), 'world-bank-doing-business-2020')
} satisfies Indicator;
