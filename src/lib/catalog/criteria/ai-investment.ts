import type { Criterion } from '../criterion.ts';

export default {
  id: 'ai-investment',
  label: 'AI investment, all sectors',
  shortLabel: 'AI investment',
  question: 'How much was invested in AI, over all sectors?',
  unit: 'USD',
  format: 'usd',
  group: 'market',
  shape: { kind: 'log' },
  goalposts: { worst: 1e6, best: 1e10 },
  goalpostReasons: {
    worst: 'One seed round.',
    best: 'A major hub; larger ones are clipped.',
    source: 'Spread of the table: the 5th percentile is 3.7 million, the 95th 20 billion.'
  },
  sources: ['stanford-ai-index-2026'],
  transformations: ['Take the total over sectors as published in figure 8.3.5; the figure names no period.'],
  bias: 'Deals that a database saw: English-speaking venture markets are seen best; a market off the list is unknown, not zero.',
  caution: 'Covers 75 economies and names no period: keep its weight small.'
} satisfies Criterion;
