import type { Criterion } from '../criterion.ts';

export default {
  id: 'partner-alignment',
  label: 'US-led AI partnership',
  question: 'Has the market joined the US-led groupings on AI and its supply chain?',
  unit: 'points of 3',
  format: 'integer',
  group: 'strategic',
  shape: { kind: 'counted' },
  goalposts: { worst: 0, best: 3 },
  goalpostReasons: {
    worst: 'On neither list.',
    best: 'Signed Pax Silica itself and the AI Opportunity Statement: the most the count can reach.',
    source: 'The counting rule of this criterion'
  },
  sources: ['geopoliticsai-tracker-2026-07'],
  transformations: [
    'Pax Silica: signatory 2; represented by the EU, observer or participant 1.',
    'AI Opportunity Statement: signatory 1.',
    'Sum; a market on neither list counts 0, for the tracker keeps both lists in full.'
  ],
  bias: 'A signature is an intent, not access. Both lists rest on one private tracker, as of 2026-07-31; most entries were not checked against an official page.',
  caution: 'One private tracker, and the lists were still growing when it was read.'
} satisfies Criterion;
