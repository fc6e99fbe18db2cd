import type { Criterion } from '../criterion.ts';

export default {
  id: 'generation-growth',
  label: 'Growth of generation, 5 years',
  shortLabel: 'Generation growth',
  question: 'Does the power system grow?',
  unit: '% over 5 years',
  format: 'percent',
  group: 'power',
  shape: { kind: 'linear' },
  goalposts: { worst: -5, best: 40 },
  goalpostReasons: {
    worst: 'A fall of five percent or more shows no room for a new load.',
    best: 'Forty percent in five years is seven a year: a grid that doubles in a decade; small grids beyond it are clipped.',
    source: 'Doubling-time arithmetic.'
  },
  sources: ['owid-energy-2026'],
  transformations: ['Newest year against the fifth year before it; the newest year is 2022 or later.'],
  bias: 'Generation, not demand: an importer can grow without it, and a war or a crisis shows as a fall.'
} satisfies Criterion;
