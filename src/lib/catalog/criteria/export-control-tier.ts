import type { Criterion } from '../criterion.ts';

export default {
  id: 'export-control-tier',
  label: 'Export-control tier',
  question: 'How far do the US rules in force on advanced chips stand between a package and this market?',
  unit: 'step of 100',
  format: 'ordinal',
  group: 'strategic',
  shape: {
    kind: 'ordinal',
    steps: [
      { value: 0, label: 'Embargoed or terrorist list' },
      { value: 5, label: 'Denial presumed' },
      { value: 15, label: 'Denial presumed, with a conditional window' },
      { value: 45, label: 'License footprint' },
      { value: 60, label: 'Approved-entity route' },
      { value: 100, label: 'No destination license found' }
    ]
  },
  goalposts: { worst: 0, best: 100 },
  goalpostReasons: {
    worst: 'An embargo or a place on the terrorist list leaves no route for advanced chips.',
    best: 'No license by destination was found in the rules that are enforced.',
    source: '15 CFR part 740 Supp. 1 and 15 CFR 742.6(a)(6)(iii), (b)(10)(iii), as issued 2026-09-24'
  },
  sources: ['ear-country-groups-2026-09', 'ear-supplement-8-2026-09'],
  transformations: [
    'Read the country groups of each place and derive its class under the chip rules in force.',
    'Give each class its step. The distances between steps are a judgment and can be changed.',
    'The 18 places of the 2025 tier 1 score as any other place outside the footprint: that text is not enforced.'
  ],
  bias: 'Destination only. End users, end uses, and owners with headquarters in D:5 or Macau are tested case by case.',
  rule: {
    citation: '15 CFR 742.6(a)(6)(iii)(B) and (b)(10)(iii); 15 CFR part 740 Supp. 1 and 8',
    effective: '2023-11-17, last amended for the United Arab Emirates on 2026-07-10',
    asOf: '2026-09-24',
    status: 'in force',
    note: 'The January 2025 diffusion text is still printed in the CFR; BIS announced on May 13, 2025 that it would not enforce it. It earns nothing here.'
  }
} satisfies Criterion;
