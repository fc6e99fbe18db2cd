import type { Criterion } from '../criterion.ts';

export default {
  id: 'power-price',
  label: 'Commercial electricity price (2019)',
  shortLabel: 'Power price',
  question: 'What did a business pay for electricity?',
  unit: 'US cents per kWh',
  format: 'number',
  group: 'power',
  shape: { kind: 'linear' },
  goalposts: { worst: 30, best: 5 },
  goalpostReasons: {
    worst: 'At 30 cents the power bill rules compute out.',
    best: 'A competitive tariff for a large site.',
    source: 'Tariffs of leading hosts beside the 2019 table (5th percentile 4.9, 95th 37.8).'
  },
  sources: ['world-bank-doing-business-2020'],
  transformations: [
    'Take 2019, the last year measured: the tariff of a standard warehouse in the largest business city.'
  ],
  bias: 'A warehouse, not a data center: a large site negotiates.',
  caution: 'From 2019, before the price shocks that followed: keep its weight small.'
} satisfies Criterion;
