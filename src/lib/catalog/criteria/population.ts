import type { Criterion } from '../criterion.ts';

export default {
  id: 'population',
  label: 'Population',
  question: 'How many people live there?',
  unit: 'people',
  format: 'people',
  group: 'market',
  shape: { kind: 'log' },
  goalposts: { worst: 3e5, best: 3e8 },
  goalpostReasons: {
    worst: 'Under 300,000 people there is hardly a market of its own.',
    best: 'Three hundred million people are a continental market.',
    source: 'Spread of the table: the 5th percentile is 44,000, the 95th 126 million.'
  },
  sources: ['world-bank-wdi-2026', 'cia-world-factbook'],
  transformations: [
    'Take the newest year the source gives.',
    'Places the World Bank leaves out, Taiwan and the Holy See among them, come from the Factbook, marked as gap-filled.'
  ]
} satisfies Criterion;
