import type { Indicator } from '../pipeline/indicator.ts';
import { readColumn } from '../pipeline/read-column.ts';

export default {
  id: 'tariff',
  range: [0, 60],
  coverage: 130,
  build: (inputs) =>
    readColumn(inputs, 'wipo-gii-2025-tariff', { value: 'weighted_applied_tariff_pct', year: 'data_year' })
} satisfies Indicator;
