import type { Criterion } from '../criterion.ts';

export default {
  id: 'trade-deal-commitments',
  label: 'US trade deal with AI-relevant commitments',
  shortLabel: 'Trade deal commitments',
  question: 'How many AI-relevant commitments do the US deals of 2025-26 with this market state?',
  unit: 'commitments',
  format: 'integer',
  group: 'finance',
  shape: { kind: 'counted' },
  goalposts: { worst: 0, best: 4 },
  goalpostReasons: {
    worst: 'A deal whose page states none of them.',
    best: 'Four commitments: a broad deal. The three fullest texts (Cambodia, Jordan, Malaysia) state more and are clipped.',
    source: 'Spread of the coded pages'
  },
  sources: ['us-trade-deals-2026-07', 'program-events-2026'],
  transformations: [
    'Count what the pages state: export-control alignment, free data transfer, no digital services tax, no duty on electronic transmissions, EXIM or DFC finance named, purchases of chips or AI goods.',
    'Add one for a Technology Prosperity Deal (United Kingdom, Japan, Korea, Sweden).',
    'Several pages of one partner count together; a qualified statement ("case by case") counts.',
    'An empty cell is "not stated", not "refused". A market without a deal page has no value.'
  ],
  bias: 'Reads headlines and fact sheets; the EU framework is repeated for its 27 members; for the United Kingdom only its technology deal is coded.',
  caution: 'Known for partners with a deal page alone, and coded by hand: keep its weight small.'
} satisfies Criterion;
