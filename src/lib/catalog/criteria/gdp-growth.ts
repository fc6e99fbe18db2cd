import type { Criterion } from '../criterion.ts';

export default {
  id: 'gdp-growth',
  label: 'Growth expected, 2026-30 mean',
  shortLabel: 'Expected growth',
  question: 'How fast is the economy expected to grow in real terms?',
  unit: '% a year',
  format: 'percent',
  group: 'market',
  shape: { kind: 'linear' },
  goalposts: { worst: 0, best: 7 },
  goalpostReasons: {
    worst: 'No growth adds no demand.',
    best: 'Seven percent a year doubles an economy in ten years; oil booms beyond it are clipped.',
    source: 'Doubling-time arithmetic.'
  },
  sources: ['imf-weo-2025-10'],
  transformations: [
    'Mean of the projected real growth of 2026 to 2030.',
    'Fewer than four of the five years: missing.'
  ],
  bias: 'IMF staff projections of October 2025, not outturns; every value is marked as projected.'
} satisfies Criterion;
