import { eo14320 } from './eo-14320.ts';
import type { Requirement, RuleSet } from './rule-set.ts';
import { callSource } from './sources.ts';

const reported: Requirement[] = [
  {
    id: 'CFP-3',
    clause: 'call, consortium',
    title: 'Anchor member',
    text: 'A standing team with one anchor member, which leads and submits.',
    force: 'as reported',
    source: callSource,
    check: 'anchor',
    drafted: 'A member is entered.',
    evidenced:
      'Exactly one current member is the anchor, and every current member has a name and a headquarters.'
  },
  {
    id: 'CFP-4',
    clause: 'call, eligibility',
    title: 'No member from a country of concern',
    text: 'Foreign members may belong unless located in, owned by or controlled from a country of concern: currently China with Hong Kong and Macau.',
    force: 'as reported',
    source: callSource,
    check: 'countries-of-concern',
    drafted: 'A member is entered.',
    evidenced:
      'Every current member has a headquarters, and none is based in or controlled from one of these places.'
  },
  {
    id: 'CFP-5',
    clause: 'call, eligibility',
    title: 'Suppliers outside data-compelling states',
    text: 'Suppliers of data, software, security and applications may not be incorporated or mainly based where the state can compel data; China and Russia are named as examples.',
    force: 'as reported',
    source: callSource,
    check: 'data-suppliers',
    drafted: 'A member supplies one of the layers B to E.',
    evidenced: 'Each of the layers B to E has a member with a known headquarters outside the places named.'
  },
  {
    id: 'CFP-7',
    clause: 'call, content',
    title: 'US-origin share of the hardware layer',
    text: 'US content is presumed met from 51% US-origin value of the hardware layer; below it the presumption does not help.',
    force: 'as reported',
    source: `${callSource}; one digest misstates it as 51% US ownership`,
    check: 'us-content',
    drafted: 'A hardware item is entered.',
    evidenced:
      'Every hardware item has a value and a US share. A share below 51% is flagged and does not stop.'
  },
  {
    id: 'CFP-12',
    clause: 'call, eligibility',
    title: 'Origin of open-weight models',
    text: 'Open-weight models from countries of concern are barred.',
    force: 'as reported',
    source: 'Policy analysis of August 20, 2026',
    check: 'open-weight',
    drafted: 'There is no half way: the question is answered or it is open.',
    evidenced: 'The question on the origin of each open-weight model is answered.'
  }
];

/** Version 2: the Order, and what the April 2026 call is reported to have asked. The call closed June 30, 2026. */
export const call202604: RuleSet = {
  id: 'call-2026-04',
  version: 'v2',
  label: 'EO 14320 and the April 2026 call as reported',
  date: '2026-04-10',
  basis:
    'Text of the Order; digests of the call, whose own text was not read. The call closed June 30, 2026.',
  against: 'section 3(b) and the call as reported',
  requirements: [...eo14320.requirements, ...reported]
};
