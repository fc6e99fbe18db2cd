import type { Criterion } from '../criterion.ts';

export default {
  id: 'political-stability',
  label: 'Political stability',
  question: 'How unlikely are political violence and terrorism?',
  unit: 'WGI estimate',
  format: 'signed',
  group: 'finance',
  shape: { kind: 'linear' },
  goalposts: { worst: -2, best: 1.25 },
  goalpostReasons: {
    worst: 'States at war or near it; the worst lie at -2.6.',
    best: 'The calm end: few pass it, and none by much.',
    source: 'Spread of the source, which leans to the lower side'
  },
  sources: ['world-bank-wgi-2025'],
  transformations: ['Take the estimate of 2024 from the 2025 edition, in which all years follow one method.'],
  bias: 'Built from perceptions of experts, firms and households: differences under 0.3 are within its error.'
} satisfies Criterion;
