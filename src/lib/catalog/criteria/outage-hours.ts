import type { Criterion } from '../criterion.ts';

export default {
  id: 'outage-hours',
  label: 'Outages (SAIDI, 2019)',
  shortLabel: 'Outages',
  question: 'How many hours a year is a customer without power?',
  unit: 'hours a year',
  format: 'number',
  group: 'power',
  shape: { kind: 'log' },
  goalposts: { worst: 100, best: 0.5 },
  goalpostReasons: {
    worst: 'Beyond 100 hours (98.9% supply) a campus brings its own power anyway.',
    best: 'Half an hour a year is supply of about 99.994%.',
    source: 'Availability arithmetic: hours over 8,760.'
  },
  sources: ['world-bank-doing-business-2020'],
  transformations: ['Take 2019, the last year measured.'],
  bias: 'Measured in the largest business city only.',
  caution: 'From 2019 and one city a country; the report behind it was discontinued: keep its weight small.'
} satisfies Criterion;
