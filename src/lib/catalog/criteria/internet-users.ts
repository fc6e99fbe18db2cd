import type { Criterion } from '../criterion.ts';

export default {
  id: 'internet-users',
  label: 'People online',
  question: 'What share of the people uses the Internet?',
  unit: '% of people',
  format: 'percent',
  group: 'digital',
  shape: { kind: 'linear' },
  goalposts: { worst: 20, best: 95 },
  goalpostReasons: {
    worst: 'Under one in five there is no mass market for AI yet.',
    best: 'Saturation.',
    source: 'ITU practice; the 5th percentile is 20.'
  },
  sources: ['world-bank-wdi-2026'],
  transformations: ['Take the newest year the source gives.'],
  family: 'prosperity'
} satisfies Criterion;
