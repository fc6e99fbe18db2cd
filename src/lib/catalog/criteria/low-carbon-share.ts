import type { Criterion } from '../criterion.ts';

export default {
  id: 'low-carbon-share',
  label: 'Low-carbon share of generation',
  shortLabel: 'Low-carbon share',
  question: 'How much of the electricity is nuclear or renewable?',
  unit: '% of generation',
  format: 'percent',
  group: 'power',
  shape: { kind: 'linear' },
  goalposts: { worst: 0, best: 100 },
  goalpostReasons: {
    worst: 'All electricity comes from fossil fuels.',
    best: 'None does.',
    source: 'By definition: a share with natural ends.'
  },
  sources: ['owid-energy-2026'],
  transformations: ['Take the newest year the source gives.']
} satisfies Criterion;
