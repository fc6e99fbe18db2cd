import type { Criterion } from '../criterion.ts';

export default {
  id: 'foreign-investment',
  label: 'FDI inflows, mean of 2022-24',
  shortLabel: 'FDI inflows',
  question: 'How much foreign direct investment flows in a year?',
  unit: 'USD a year',
  format: 'usd',
  group: 'market',
  shape: { kind: 'asinh', scale: 1e8 },
  goalposts: { worst: -1e9, best: 3e10 },
  goalpostReasons: {
    worst: 'A net outflow of a billion dollars is a warning.',
    best: 'Thirty billion dollars mark a magnet for investors; conduit economies beyond it are clipped.',
    source: 'Spread of the table: the 5th percentile is -3.2 billion, the 95th 46 billion.'
  },
  sources: ['world-bank-wdi-2026'],
  transformations: [
    'Mean of the calendar years 2022, 2023 and 2024; no other year stands in, and fewer than two of them is missing.'
  ],
  bias: 'Conduit economies (Ireland, Luxembourg, the Netherlands, Hong Kong) book flows that pass through.',
  caution: 'Swings from year to year and counts conduit flows: keep its weight small.'
} satisfies Criterion;
