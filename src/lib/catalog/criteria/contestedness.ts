import type { Criterion } from '../criterion.ts';

export default {
  id: 'contestedness',
  label: 'Contestedness (derived)',
  shortLabel: 'Contestedness',
  question: 'Is there Chinese presence, market potential, and still room for a US one?',
  unit: 'index 0-100',
  format: 'index',
  group: 'strategic',
  shape: { kind: 'linear' },
  goalposts: { worst: 0, best: 80 },
  goalpostReasons: {
    worst: 'One of the three shares is nil: nothing is contested.',
    best: 'All three shares near 0.8. One market passes it, by a tenth of a point; an end at 60 would tie the 74 of 174 that lie above.',
    source: 'Distribution over the release: median 57.6, highest 80.1'
  },
  sources: ['ai-export-atlas'],
  transformations: [
    'Footprint: the Chinese AI footprint over 70, at most 1.',
    'Potential: mean of the 0-1 utilities of population, expected growth and people who use AI, of those known.',
    'Room: 1 minus US hyperscaler regions over 8, at least 0.',
    'Cube root of the product of the three, times 100.',
    'Missing where the footprint has no total.'
  ],
  bias: 'Inherits all that the footprint does not see: private contracts, vendor shares of a network, intent.',
  caution: 'A construct of ours: look at its three parts before relying on it.'
} satisfies Criterion;
