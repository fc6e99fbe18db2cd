import type { Criterion } from '../criterion.ts';

export default {
  id: 'electricity-generation',
  label: 'Electricity generated (scale)',
  shortLabel: 'Electricity generated',
  question: 'How large is the grid that a campus would draw on?',
  unit: 'TWh a year',
  format: 'number',
  group: 'power',
  shape: { kind: 'log' },
  goalposts: { worst: 1, best: 1000 },
  goalpostReasons: {
    worst: 'A 1 GW campus at 90% load draws about 8 TWh a year, more than everything a 1 TWh grid makes.',
    best: 'The same campus is under 1% of a 1,000 TWh grid.',
    source: 'Arithmetic: 1 GW x 8,760 h x 0.9 = 7.9 TWh.'
  },
  sources: ['owid-energy-2026'],
  transformations: ['Take the newest year the source gives.'],
  family: 'size'
} satisfies Criterion;
