import type { Criterion } from '../criterion.ts';

export default {
  id: 'grid-losses',
  label: 'Transmission and distribution losses',
  shortLabel: 'Grid losses',
  question: 'What share of the power is lost or stolen on the way?',
  unit: '% of power supplied',
  format: 'percent',
  group: 'power',
  shape: { kind: 'linear' },
  goalposts: { worst: 30, best: 4 },
  goalpostReasons: {
    worst: 'Nearly a third of every unit is lost or stolen.',
    best: 'What dense modern grids lose.',
    source: 'Spread of the table: the 5th percentile is 2.8, the median 9.4, the 95th 25.7.'
  },
  sources: ['cia-world-factbook'],
  transformations: ['Losses over consumption and losses together, 2023.'],
  bias: 'Theft counts as loss; a few small states look implausible.'
} satisfies Criterion;
