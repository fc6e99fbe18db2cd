import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'corruption',
  range: [-3.5, 3.5],
  coverage: 190,
  series: ['world-bank-wgi-2025', 'wgi_control_of_corruption_ed2025'],
  build: ({ tidy }) =>
    latest(tidy('world-bank-wgi-2025', 'wgi_control_of_corruption_ed2025'), 'world-bank-wgi-2025', {
      from: 2024
    })
} satisfies Indicator;
