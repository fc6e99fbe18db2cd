import type { Criterion } from '../criterion.ts';

export default {
  id: 'generation-per-person',
  label: 'Generation per person',
  question: 'How much electricity is made for each person?',
  unit: 'kWh a person',
  format: 'number',
  group: 'power',
  shape: { kind: 'log' },
  goalposts: { worst: 100, best: 10000 },
  goalpostReasons: {
    worst: 'Below 100 kWh a person electricity is a luxury.',
    best: 'At 10,000 kWh a grid already serves heavy industry.',
    source: 'Use by industrial economies; the 5th percentile is 58, the 95th 12,300.'
  },
  sources: ['owid-energy-2026'],
  transformations: ['Take the newest year the source gives.'],
  family: 'prosperity'
} satisfies Criterion;
