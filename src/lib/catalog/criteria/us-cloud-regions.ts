import type { Criterion } from '../criterion.ts';

export default {
  id: 'us-cloud-regions',
  label: 'US hyperscaler regions present',
  shortLabel: 'US cloud regions',
  question: 'How many cloud regions do AWS, Microsoft, Google and Oracle run there already?',
  unit: 'regions',
  format: 'integer',
  group: 'strategic',
  shape: { kind: 'linear' },
  goalposts: { worst: 0, best: 8 },
  goalpostReasons: {
    worst: 'No region of the four: whoever builds first is the first.',
    best: 'Eight regions are two for each of the four providers: the market is served.',
    source: 'Arithmetic on four providers; only large markets pass eight.'
  },
  twoSided: true,
  sources: ['cloud-regions-2026-01'],
  transformations: [
    'Count the listed regions of AWS, Microsoft Azure, Google Cloud and Oracle Cloud by market.',
    'A market off the list has none: 0.',
    'Ends are written for "a reason to go" (demand is proven); "a reason to avoid" (already served) turns them around.'
  ],
  bias: 'A count of regions, not of their size; government and partner-run regions are counted alike.'
} satisfies Criterion;
