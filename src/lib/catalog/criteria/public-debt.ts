import type { Criterion } from '../criterion.ts';

export default {
  id: 'public-debt',
  label: 'Public debt, % of GDP, 2026',
  shortLabel: 'Public debt',
  question: 'How much room does the government have to borrow for, or stand behind, a package?',
  unit: '% of GDP',
  format: 'percent',
  group: 'finance',
  shape: { kind: 'linear' },
  goalposts: { worst: 120, best: 30 },
  goalpostReasons: {
    worst: 'Above 120% new sovereign borrowing is tight for most.',
    best: 'At 30% a public buyer has room twice over against the common 60% rule.',
    source: 'The 60% reference value of EU fiscal rules; spread of the IMF projections'
  },
  sources: ['imf-weo-2025-10'],
  transformations: [
    'Take gross general government debt over GDP, IMF staff projection for 2026 of October 2025.'
  ],
  bias: 'Gross, not net: Japan and Singapore hold assets against it.'
} satisfies Criterion;
