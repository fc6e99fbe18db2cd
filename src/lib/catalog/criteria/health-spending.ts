import type { Criterion } from '../criterion.ts';

export default {
  id: 'health-spending',
  label: 'Health spending, % of GDP',
  shortLabel: 'Health spending',
  question: 'How large is the health sector as a buyer?',
  unit: '% of GDP',
  format: 'percent',
  group: 'market',
  shape: { kind: 'linear' },
  goalposts: { worst: 2, best: 10 },
  goalpostReasons: {
    worst: 'A minimal system, public and private.',
    best: 'A large buyer, as in most rich economies; more is clipped.',
    source: 'Distribution of the Factbook values.'
  },
  sources: ['cia-world-factbook'],
  transformations: ['Take the newest year the source gives.'],
  bias: 'The size of the sector, not its demand for AI.'
} satisfies Criterion;
