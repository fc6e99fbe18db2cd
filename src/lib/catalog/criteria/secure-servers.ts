import type { Criterion } from '../criterion.ts';

export default {
  id: 'secure-servers',
  label: 'Secure servers per million',
  shortLabel: 'Secure servers',
  question: 'How dense is secure hosting?',
  unit: 'servers per million people',
  format: 'number',
  group: 'digital',
  shape: { kind: 'log' },
  goalposts: { worst: 10, best: 50000 },
  goalpostReasons: {
    worst: 'Ten per million people: no commercial web.',
    best: 'A hosting economy; hosting havens beyond it are clipped.',
    source: 'Spread of the table: the 5th percentile is 11, the 95th 143,000.'
  },
  sources: ['world-bank-wdi-2026'],
  transformations: ['Take the newest year the source gives.'],
  bias: 'Counted where the address is registered: small hosting havens stand out.',
  family: 'prosperity'
} satisfies Criterion;
