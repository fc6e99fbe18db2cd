import type { Criterion } from '../criterion.ts';

export default {
  id: 'peering-capacity',
  label: 'Internet exchange port capacity',
  shortLabel: 'Peering capacity',
  question: 'How much traffic can local Internet exchanges carry?',
  unit: 'Gbit/s',
  format: 'number',
  group: 'digital',
  shape: { kind: 'log' },
  goalposts: { worst: 1, best: 50000 },
  goalpostReasons: {
    worst: 'A token exchange.',
    best: 'A continental hub.',
    source: 'Spread of the table: the 5th percentile is 4, the 95th 94,500.'
  },
  sources: ['peeringdb-2024-04'],
  transformations: ['Port speeds of all exchange cities, summed by market, April 2024.'],
  bias: 'Entered by network operators themselves: markets outside its community (China by design of its network) look small; an absent one is unknown.'
} satisfies Criterion;
