import type { Criterion } from '../criterion.ts';

export default {
  id: 'country-risk',
  label: 'OECD country-risk class',
  shortLabel: 'Country risk',
  question:
    'How do export credit agencies class the risk that the country does not service its external debt?',
  unit: 'class 0-7',
  format: 'ordinal',
  group: 'finance',
  shape: {
    kind: 'ordinal',
    steps: [
      { value: 0, label: 'Class 0 (lowest)' },
      { value: 1, label: 'Class 1' },
      { value: 2, label: 'Class 2' },
      { value: 3, label: 'Class 3' },
      { value: 4, label: 'Class 4' },
      { value: 5, label: 'Class 5' },
      { value: 6, label: 'Class 6' },
      { value: 7, label: 'Class 7 (highest)' }
    ]
  },
  goalposts: { worst: 7, best: 1 },
  goalpostReasons: {
    worst: 'The highest class of the Arrangement.',
    best: 'The lowest class with a minimum premium; class 0 is clipped to it.',
    source: 'OECD Arrangement on Officially Supported Export Credits'
  },
  classes: { 'market-benchmark': { label: 'Market benchmark', utility: 1 } },
  sources: ['oecd-country-risk-2026-01'],
  transformations: [
    'Take the class as printed, valid as of 2026-01-30.',
    'High-income OECD and euro-area places and the euro micro-states have no class: premiums follow the market. They are a class of their own, never 0.',
    '"Not reviewed" is missing.'
  ],
  bias: 'A class says transfer and sovereign risk, not the risk of one buyer.'
} satisfies Criterion;
