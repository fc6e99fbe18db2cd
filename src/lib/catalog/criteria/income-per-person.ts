import type { Criterion } from '../criterion.ts';

export default {
  id: 'income-per-person',
  label: 'Income per person, PPP',
  shortLabel: 'Income per person',
  question: 'How much does a person earn at comparable prices?',
  unit: 'international $',
  format: 'usd',
  group: 'market',
  shape: { kind: 'log' },
  goalposts: { worst: 1500, best: 70000 },
  goalpostReasons: {
    worst: 'About the low-income line at purchasing-power parity.',
    best: 'A rich economy; city-states and financial centers beyond it are clipped.',
    source: 'World Bank distribution of GDP per person (PPP).'
  },
  sources: ['world-bank-wdi-2026', 'imf-weo-2025-10'],
  transformations: [
    'Take the newest year the source gives.',
    'Taiwan, which the World Bank leaves out, takes the IMF figure for 2024, marked as gap-filled.'
  ],
  family: 'prosperity'
} satisfies Criterion;
