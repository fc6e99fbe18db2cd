import type { Criterion } from '../criterion.ts';

export default {
  id: 'china-led-body',
  label: 'Member of the China-led AI body (WAICO)',
  shortLabel: 'China-led AI body',
  question: 'Did the market sign up to the World AI Cooperation Organization?',
  unit: '1 = signed, 0 = not on the list',
  format: 'ordinal',
  group: 'strategic',
  shape: {
    kind: 'ordinal',
    steps: [
      { value: 0, label: 'Not on the list' },
      { value: 1, label: 'Signed' }
    ]
  },
  goalposts: { worst: 0, best: 1 },
  goalpostReasons: {
    worst: 'Not on the list.',
    best: 'On the list. The ends are written for "a reason to go"; whether it is one is for the user to say.',
    source: 'The counting rule of this criterion'
  },
  twoSided: true,
  sources: ['geopoliticsai-tracker-2026-07'],
  transformations: [
    'Signatories count 1; observers and invited states count 0.',
    'The tracker keeps the list as a whole, so it is taken as complete on its date: a market off it counts 0.',
    'Ends are written for "a reason to go"; "a reason to avoid" turns them around.'
  ],
  bias: 'One private tracker, as of 2026-07-31. Signatures were not checked against a treaty depositary, and entry into force is not verified.',
  caution: 'Single source.'
} satisfies Criterion;
