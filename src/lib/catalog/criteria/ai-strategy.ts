import type { Criterion } from '../criterion.ts';

export default {
  id: 'ai-strategy',
  label: 'National AI strategy',
  shortLabel: 'AI strategy',
  question: 'Has the government published a national AI strategy?',
  unit: 'status',
  format: 'ordinal',
  group: 'digital',
  shape: {
    kind: 'ordinal',
    steps: [
      { value: 0, label: 'None' },
      { value: 50, label: 'In preparation' },
      { value: 100, label: 'Published' }
    ]
  },
  goalposts: { worst: 0, best: 100 },
  goalpostReasons: {
    worst: 'No strategy is known.',
    best: 'A strategy is published.',
    source: 'Coding of the source.'
  },
  sources: ['stanford-ai-index-2026'],
  transformations: ['Take the status for 2025: none 0, in preparation 50, published 100.'],
  bias: 'Policy, not money.',
  caution: 'A paper is quickly published: keep its weight small.'
} satisfies Criterion;
