import { call202604 } from './call-2026-04.ts';
import type { Requirement, RuleSet } from './rule-set.ts';
import { callSource, eximPress } from './sources.ts';

const added: Requirement[] = [
  {
    id: 'CFP-1',
    clause: 'call, consortium',
    title: 'Standing team for all five layers',
    text: 'Pre-set means a standing team that offers a full package.',
    force: 'as reported',
    source: callSource,
    check: 'standing-team',
    drafted: 'A current member supplies a layer.',
    evidenced: 'Each of the five layers is supplied by a current member.'
  },
  {
    id: 'EXIM-1',
    clause: 'EXIM, term',
    title: 'Tenor of what is asked of EXIM',
    text: 'EXIM’s instruments go by term: insurance and loan guarantees at medium term, direct loans and loan guarantees at long term.',
    force: 'press report',
    source: `${eximPress}; Daily Signal, May 21, 2026`,
    check: 'exim-tenor',
    drafted: 'A request is entered.',
    evidenced: 'Every request to EXIM has a tenor; requests are listed, even if none goes to EXIM.'
  },
  {
    id: 'EXIM-2',
    clause: 'EXIM, licenses',
    title: 'Chip licenses before EXIM financing',
    text: 'Commerce clears chip licenses before a financing by EXIM closes.',
    force: 'press report',
    source: eximPress,
    check: 'exim-licenses',
    drafted: 'A request is entered.',
    evidenced: 'The question on licenses is answered; requests are listed, even if none goes to EXIM.'
  }
];

/** Version 3: version 2, the standing team of the call, and what the press reports of EXIM's terms. */
export const exim202605: RuleSet = {
  id: 'exim-2026-05',
  version: 'v3',
  label: 'EO 14320, the April 2026 call and EXIM’s terms as reported',
  date: '2026-05-21',
  basis: `${call202604.basis} Press reports on EXIM of May 2026.`,
  against: 'section 3(b), the call and EXIM’s terms as reported',
  requirements: [...call202604.requirements, ...added]
};
