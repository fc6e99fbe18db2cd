import type { Criterion } from '../criterion.ts';

export default {
  id: 'water-withdrawal',
  label: 'Freshwater withdrawn',
  shortLabel: 'Water withdrawn',
  question: 'How much of the renewable freshwater is already taken?',
  unit: '% of renewable freshwater',
  format: 'percent',
  group: 'power',
  shape: { kind: 'log' },
  goalposts: { worst: 100, best: 5 },
  goalpostReasons: {
    worst: 'All renewable water is withdrawn: critical stress; desalinating states beyond it are clipped.',
    best: 'Under five percent water is no constraint.',
    source: 'Class limits of SDG indicator 6.4.2 (25, 50, 75 and 100%).'
  },
  sources: ['nd-gain-2022'],
  transformations: ['Take the value of 2017 as ND-GAIN carries it.'],
  bias: 'A national mean hides a dry region in a wet country; states fed by a river from abroad (Egypt, Sudan) come out far above 100%.',
  caution: 'From 2017 and a national mean: keep its weight small.'
} satisfies Criterion;
