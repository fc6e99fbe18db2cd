import type { Criterion } from '../criterion.ts';

export default {
  id: 'investment-openness',
  label: 'FDI restrictions',
  question: 'How far do statutes restrict foreign ownership and investment?',
  unit: 'index 0-1',
  format: 'index',
  group: 'finance',
  shape: { kind: 'linear' },
  goalposts: { worst: 0.35, best: 0.01 },
  goalpostReasons: {
    worst: 'Among the most restrictive of the economies covered.',
    best: 'An open OECD economy.',
    source: 'OECD FDI Regulatory Restrictiveness Index, 0 open to 1 closed'
  },
  sources: ['oecd-fdirri-2024'],
  transformations: ['Take the total over all activities, 2024.'],
  bias: 'All activities together: data centers are not told apart.'
} satisfies Criterion;
