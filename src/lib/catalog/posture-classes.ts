import { notStated } from './control-lists.ts';
import type { PostureClass } from './release.ts';

const footprint = '15 CFR 742.6(a)(6)(iii)(B)';
const denial = '15 CFR 742.6(b)(10)(iii)';
const asOf = '2026-09-24';
const footprintSince = '2023-11-17';

/** Where a place can stand under the chip rules in force, the hardest first. `tier` is the step of "Export-control tier". */
export const postureClasses = [
  {
    id: 'embargoed_or_terrorist_list',
    label: 'Embargoed or terrorist list',
    tier: 0,
    rule: {
      citation: '15 CFR part 740 Supp. 1 (E:1, E:2); 15 CFR part 746',
      effective: notStated,
      asOf,
      status: 'in force',
      note: 'In Country Group E:1 or E:2: a license is needed for nearly everything and denial is the rule.'
    }
  },
  {
    id: 'denial_presumed',
    label: 'Denial presumed',
    tier: 5,
    rule: {
      citation: denial,
      effective: footprintSince,
      asOf,
      status: 'in force',
      note: 'In Country Group D:5: a license is needed for advanced chips and denial is presumed.'
    }
  },
  {
    id: 'denial_presumed_with_conditional_window',
    label: 'Denial presumed, with a conditional window',
    tier: 15,
    rule: {
      citation: `${denial}; 15 CFR part 748 Supp. 2 para. (dd)`,
      effective: '2026-01-15',
      asOf,
      status: 'in force',
      note: 'Direct exports under 21,000 TPP and 6,500 GB/s of memory bandwidth are reviewed case by case under conditions; all else keeps the presumption of denial.'
    }
  },
  {
    id: 'license_footprint',
    label: 'License footprint',
    tier: 45,
    rule: {
      citation: footprint,
      effective: footprintSince,
      asOf,
      status: 'in force',
      note: 'In Country Group D:1 or D:4 and not in A:5 or A:6: a license is needed for advanced chips.'
    }
  },
  {
    id: 'approved_entity_route',
    label: 'Approved-entity route',
    tier: 60,
    rule: {
      citation: `${footprint}; 15 CFR part 740 Supp. 8; 91 FR 43038`,
      effective: '2026-07-10',
      asOf,
      status: 'in force',
      note: 'License unless the end user is named in Supplement 8; the G42 entry ends 2027-04-06 unless renewed.'
    }
  },
  {
    id: 'outside_footprint',
    label: 'Outside the license footprint',
    tier: 100,
    rule: {
      citation: footprint,
      effective: footprintSince,
      asOf,
      status: 'in force',
      note: 'No license by destination was found in the rules that are enforced; tests of end user, end use and headquarters still apply.'
    }
  },
  {
    id: 'sta_group_other',
    label: 'Outside the license footprint, in A:5 or A:6',
    tier: 100,
    rule: {
      citation: `${footprint}; 15 CFR part 740 Supp. 1 (A:5, A:6)`,
      effective: footprintSince,
      asOf,
      status: 'in force',
      note: 'No license by destination was found in the rules that are enforced; tests of end user, end use and headquarters still apply.'
    }
  },
  {
    id: 'closest_partner',
    label: 'Outside the license footprint, one of the 18 named in 2025',
    tier: 100,
    rule: {
      citation: `${footprint}; 15 CFR part 740 Supp. 5(a)`,
      effective: footprintSince,
      asOf,
      status: 'in force',
      note: 'The diffusion text that names the 18 is still printed in the CFR; BIS announced on May 13, 2025 that it would not enforce it. It changes nothing here: no license by destination was found in the rules that are enforced.'
    }
  }
] as const satisfies PostureClass[];

export type PostureId = (typeof postureClasses)[number]['id'];
