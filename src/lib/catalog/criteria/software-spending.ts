import type { Criterion } from '../criterion.ts';

export default {
  id: 'software-spending',
  label: 'Software spending, % of GDP',
  shortLabel: 'Software spending',
  question: 'How much of its income does the economy spend on software?',
  unit: '% of GDP',
  format: 'percent',
  group: 'market',
  shape: { kind: 'linear' },
  goalposts: { worst: 0.02, best: 0.7 },
  goalpostReasons: {
    worst: 'Next to nothing is bought.',
    best: 'What rich economies usually spend; only the United States is far above.',
    source: 'Spread of the table: the 5th percentile is 0.016, the 95th 0.62.'
  },
  sources: ['wipo-gii-2025'],
  transformations: ['Take the value of the 2025 edition with its own data year.'],
  bias: 'Estimates of a market-research firm behind the index; covers 138 economies, large ones first.'
} satisfies Criterion;
