import type { Criterion } from '../criterion.ts';

export default {
  id: 'tariff',
  label: 'Applied tariff (all goods)',
  shortLabel: 'Applied tariff',
  question: 'How high is the average tariff the market applies?',
  unit: '%',
  format: 'percent',
  group: 'finance',
  shape: { kind: 'linear' },
  goalposts: { worst: 12, best: 0 },
  goalpostReasons: {
    worst: 'The applied average of protective economies; the few above it are clipped.',
    best: 'A free port.',
    source: 'Spread of the source (median 2.3%, 95th percentile 11.6%)'
  },
  sources: ['wipo-gii-2025-tariff'],
  transformations: ['Take the trade-weighted applied rate over all products, each with its own data year.'],
  bias: 'Not a tariff on chips or servers, which the WTO technology agreement often frees.',
  caution: 'A proxy for what a package would pay; 20 values are older than their publisher likes.'
} satisfies Criterion;
