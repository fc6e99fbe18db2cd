import type { Criterion } from '../criterion.ts';

export default {
  id: 'data-center-capacity',
  label: 'Data-center capacity (estimate)',
  shortLabel: 'Data-center capacity',
  question: 'How much data-center load runs there already?',
  unit: 'MW',
  format: 'number',
  group: 'digital',
  shape: { kind: 'log' },
  goalposts: { worst: 5, best: 2000 },
  goalpostReasons: {
    worst: 'One hall.',
    best: 'A mature market, as large as London or Frankfurt.',
    source: 'Spread of the estimates: the least is 5, the 95th percentile 2,650.'
  },
  twoSided: true,
  sources: ['lokshin-data-centers-2026'],
  transformations: [
    'Take the estimate for 2024-25; every value is marked as estimated.',
    'Ends are written for a reason to go (demand is proven); a reason to avoid (crowded already) turns them around.'
  ],
  bias: 'Trade sources of unlike method; markets that brokers watch are seen best, an absent one is unknown.',
  caution: 'Right only in order of magnitude and known for 86 economies: keep its weight small.'
} satisfies Criterion;
