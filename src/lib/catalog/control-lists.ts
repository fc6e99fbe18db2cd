import type { ControlList } from './release.ts';

const supplement1 = '15 CFR part 740 Supp. 1';
const ear = 'ear-country-groups-2026-09';
const readOn = '2026-09-24';
/** Stands in `effective` where the copy that was read gives no date. */
export const notStated = 'not stated in the copy read';

/** The lists of places that rules name, in the order of tests; who is on them comes from the tables. */
export const controlLists = [
  {
    id: 'embargo',
    label: 'Embargoed or terrorist list (E:1, E:2)',
    stage: 'sanctions',
    complete: true,
    source: ear,
    rule: {
      citation: `${supplement1} (E:1, E:2); 15 CFR part 746`,
      effective: notStated,
      asOf: readOn,
      status: 'in force',
      note: "Syria is printed in E:1 as of 2026-09-24; its terrorism determination was rescinded on 2026-08-24 (FR doc. 2026-17653). The EAR's own text decides until BIS amends it."
    }
  },
  {
    id: 'ofac-comprehensive',
    label: 'Comprehensive OFAC program',
    stage: 'sanctions',
    complete: true,
    source: 'ofac-programs-2026-08',
    rule: {
      citation: '31 CFR parts 510 (North Korea), 515 (Cuba), 560 (Iran)',
      effective: notStated,
      asOf: '2026-08-22',
      status: 'in force',
      note: "Also the Crimea, Donetsk and Luhansk regions of Ukraine, not Ukraine as a whole. Syria's program ended on 2025-07-01; a smaller one stays. Other OFAC programs name persons, not places."
    }
  },
  {
    id: 'un-arms-embargo',
    label: 'UN Security Council arms embargo',
    stage: 'sanctions',
    complete: true,
    source: 'ear-arms-embargoes-2026-09',
    rule: { citation: '15 CFR 746.1(b)', effective: notStated, asOf: readOn, status: 'in force' }
  },
  {
    id: 'itar-126-1',
    label: 'Arms-embargo destination (22 CFR 126.1), partial',
    stage: 'sanctions',
    complete: false,
    source: 'itar-126-1-2026-10',
    rule: {
      citation: '22 CFR 126.1',
      effective: notStated,
      asOf: '2026-10-06',
      status: 'in force',
      note: "Read through D:5 and Federal Register notices, not from the table itself: a place off this list is not verified. State's list controls where it differs from D:5."
    }
  },
  {
    id: 'd5',
    label: 'Country Group D:5 (US arms embargoes)',
    stage: 'country-group',
    complete: true,
    source: ear,
    rule: {
      citation: `${supplement1} (D:5)`,
      effective: '2026-02-03, last amended (91 FR 5091, Cambodia removed)',
      asOf: readOn,
      status: 'in force',
      note: 'Syria is printed in D:5 as of 2026-09-24; its removal from 22 CFR 126.1 on 2026-10-01 is reported.'
    }
  },
  {
    id: 'foreign-adversaries',
    label: 'Foreign adversaries',
    stage: 'country-group',
    complete: true,
    source: 'foreign-adversaries-2026-08',
    rule: {
      citation: '15 CFR 791.4',
      effective: notStated,
      asOf: '2026-08-28',
      status: 'in force',
      note: 'For Venezuela the text names the Maduro regime.'
    }
  },
  {
    id: 'license-footprint',
    label: 'Inside the license footprint for advanced chips',
    stage: 'posture',
    complete: true,
    source: ear,
    rule: {
      citation: '15 CFR 742.6(a)(6)(iii)(B)',
      effective: '2023-11-17, last amended for the United Arab Emirates on 2026-07-10',
      asOf: readOn,
      status: 'in force',
      note: 'The United Arab Emirates, and D:1, D:4 and D:5 destinations not in A:5 or A:6.'
    }
  },
  {
    id: 'fatf-black',
    label: 'FATF black list (June 19, 2026)',
    stage: 'finance',
    complete: true,
    source: 'fatf-lists-2026-06',
    rule: {
      citation: 'FATF, High-Risk Jurisdictions subject to a Call for Action',
      effective: '2026-06-19',
      asOf: '2026-06-19',
      status: 'reported',
      note: 'The lists of the October 2026 plenary were not found.'
    }
  },
  {
    id: 'fatf-grey',
    label: 'FATF grey list (June 19, 2026)',
    stage: 'finance',
    complete: true,
    source: 'fatf-lists-2026-06',
    rule: {
      citation: 'FATF, Jurisdictions under Increased Monitoring',
      effective: '2026-06-19',
      asOf: '2026-06-19',
      status: 'reported',
      note: 'The lists of the October 2026 plenary were not found.'
    }
  },
  {
    id: 'outbound',
    label: 'Country of concern for outbound investment',
    stage: 'finance',
    complete: true,
    source: 'outbound-investment-2026-01',
    rule: {
      citation: '31 CFR part 850',
      effective: '2025-01-02',
      asOf: '2026-01-07',
      status: 'in force',
      note: 'The COINS Act (P.L. 119-60) adds Cuba, Iran, North Korea, Russia and Venezuela once Treasury rules come out; whether they did was not found.'
    }
  },
  {
    id: 'us-fta',
    label: 'US free-trade agreement in force',
    stage: 'access',
    complete: true,
    source: 'bloc-membership-2026-11',
    rule: {
      citation: 'US free-trade agreements in force (14 agreements)',
      effective: notStated,
      asOf: '2025-12-03',
      status: 'in force',
      note: 'An agreement does not free a partner of the tariff actions of 2025-26.'
    }
  }
] as const satisfies Omit<ControlList, 'members' | 'unverified'>[];

export type ControlListId = (typeof controlLists)[number]['id'];
