import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'data-center-capacity',
  range: [0, 100000],
  coverage: 84,
  build: ({ tidy }) =>
    latest(tidy('lokshin-data-centers-2026', 'data_center_capacity_mw_est'), 'lokshin-data-centers-2026', {
      flags: ['estimated']
    })
} satisfies Indicator;
