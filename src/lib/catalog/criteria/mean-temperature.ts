import type { Criterion } from '../criterion.ts';

export default {
  id: 'mean-temperature',
  label: 'Mean temperature (cooling)',
  shortLabel: 'Mean temperature',
  question: 'How much cooling does the climate ask for?',
  unit: '°C',
  format: 'celsius',
  group: 'power',
  shape: { kind: 'linear' },
  goalposts: { worst: 30, best: 5 },
  goalpostReasons: {
    worst: 'Chillers run all year.',
    best: 'Outside air cools most of the year.',
    source: 'Practice of free cooling.'
  },
  sources: ['copernicus-era5-temperature'],
  transformations: ['Annual mean of 2 m air temperature, 2020-2024, averaged over the country.'],
  bias: 'A national mean hides cool sites in large countries; very small ones rest on a few grid cells.',
  caution: 'Says little about one site: keep its weight small.'
} satisfies Criterion;
