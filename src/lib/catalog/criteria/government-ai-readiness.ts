import type { Criterion } from '../criterion.ts';

export default {
  id: 'government-ai-readiness',
  label: 'Government AI readiness 2025',
  shortLabel: 'Government readiness',
  question: 'How ready is the government to use and govern AI?',
  unit: 'index 0-100',
  format: 'index',
  group: 'digital',
  shape: { kind: 'linear' },
  goalposts: { worst: 15, best: 80 },
  goalpostReasons: {
    worst: 'No program to speak of; no government is under 12.',
    best: 'A full program; none is over 89.',
    source: 'Spread of the index: the 5th percentile is 17, the 95th 75.'
  },
  sources: ['oxford-insights-gari-2025'],
  transformations: ['Take the total score of the 2025 edition.'],
  bias: 'Counts plans and institutions as well as use: governments that publish strategies score high.',
  family: 'public-sector-readiness'
} satisfies Criterion;
