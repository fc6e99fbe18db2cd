import type { Criterion } from '../criterion.ts';

export default {
  id: 'gdp',
  label: 'Economy size',
  shortLabel: 'GDP',
  question: 'How large is the economy, in current US dollars?',
  unit: 'USD',
  format: 'usd',
  group: 'market',
  shape: { kind: 'log' },
  goalposts: { worst: 1e9, best: 3e12 },
  goalpostReasons: {
    worst: 'A micro-state economy of one billion dollars.',
    best: 'A top-ten economy of three trillion dollars; larger ones are clipped to it.',
    source: 'Spread of the table: the 5th percentile is 0.97 billion, the 95th 2.0 trillion.'
  },
  sources: ['world-bank-wdi-2026', 'cia-world-factbook'],
  transformations: [
    'Take the newest year the source gives.',
    'A value from before 2021 (older than five years) is missing.',
    'Eritrea, North Korea and Taiwan, which the World Bank leaves out, come from the Factbook at official exchange rates, marked as gap-filled.'
  ],
  family: 'size'
} satisfies Criterion;
