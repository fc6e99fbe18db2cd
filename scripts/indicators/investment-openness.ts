import type { Indicator } from '../pipeline/indicator.ts';
import { readColumn } from '../pipeline/read-column.ts';

export default {
  id: 'investment-openness',
  range: [0, 1],
  coverage: 90,
  build: (inputs) => readColumn(inputs, 'oecd-fdirri-2024', { value: 'total', year: 'year' })
} satisfies Indicator;
