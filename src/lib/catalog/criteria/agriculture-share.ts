import type { Criterion } from '../criterion.ts';

export default {
  id: 'agriculture-share',
  label: 'Agriculture, % of GDP',
  shortLabel: 'Agriculture',
  question: 'How much of the economy could farm applications serve?',
  unit: '% of GDP',
  format: 'percent',
  group: 'market',
  shape: { kind: 'linear' },
  goalposts: { worst: 1, best: 25 },
  goalpostReasons: {
    worst: 'An economy past farming.',
    best: 'An economy where farm applications matter most; more is clipped.',
    source: 'Distribution of the Factbook values.'
  },
  sources: ['cia-world-factbook'],
  transformations: ['Take the newest year the source gives.'],
  bias: 'A high share mostly marks a poor economy: the size of the sector, not its demand for AI.'
} satisfies Criterion;
