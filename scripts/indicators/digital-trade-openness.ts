import type { Indicator } from '../pipeline/indicator.ts';
import { readColumn } from '../pipeline/read-column.ts';

export default {
  id: 'digital-trade-openness',
  range: [0, 1],
  coverage: 100,
  build: (inputs) => readColumn(inputs, 'oecd-digital-stri-2025', { value: 'dstri_total', year: 'year' })
} satisfies Indicator;
