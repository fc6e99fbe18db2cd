import type { Criterion } from '../criterion.ts';

export default {
  id: 'developers-per-person',
  label: 'Software developers per 1,000 people',
  shortLabel: 'Developers',
  question: 'How many software developers are there?',
  unit: 'per 1,000 people',
  format: 'number',
  group: 'digital',
  shape: { kind: 'log' },
  goalposts: { worst: 0.5, best: 80 },
  goalpostReasons: {
    worst: 'A handful of teams.',
    best: 'A software economy.',
    source: 'Spread of the ratio: the 5th percentile is 0.9, the median 18, the 95th 82.'
  },
  sources: ['github-innovation-graph-2025q3', 'world-bank-wdi-2026', 'cia-world-factbook'],
  transformations: [
    'GitHub developer accounts of 2025 Q3 over population, times 1,000; every value is marked as derived.'
  ],
  bias: 'Accounts, located by network address, on one platform: students count, users of domestic platforms do not.',
  family: 'prosperity'
} satisfies Criterion;
