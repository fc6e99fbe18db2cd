import type { Criterion } from '../criterion.ts';

export default {
  id: 'ai-user-share',
  label: 'People who use AI',
  shortLabel: 'AI users',
  question: 'What share of people aged 15-64 used a generative AI product?',
  unit: '% of people aged 15-64',
  format: 'percent',
  group: 'market',
  shape: { kind: 'linear' },
  goalposts: { worst: 5, best: 50 },
  goalpostReasons: {
    worst: 'One person in twenty: use has hardly begun.',
    best: 'One in two; at the start of 2026 few markets are past it.',
    source: 'Spread of the table: the 5th percentile is 7, the 95th 42.'
  },
  sources: ['microsoft-ai-diffusion-2026q1'],
  transformations: [
    'Take the first quarter of 2026.',
    '36 economies carry a value of their region instead of a measurement of their own: each is marked as regional.'
  ],
  bias: "Estimated from one company's telemetry: products of local providers, in China above all, are undercounted."
} satisfies Criterion;
