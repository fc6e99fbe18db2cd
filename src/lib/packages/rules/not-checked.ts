import { callSource, order } from './sources.ts';
import type { Force } from './rule-set.ts';

/** Something known of the Program that no draft is held against, and why not. */
export interface NotChecked {
  id: string;
  clause: string;
  /** In our words. */
  text: string;
  force: Force | 'press report';
  source: string;
  why: string;
}

const process = 'What the Government does, or when: no field of a package can hold it.';
const benefit = 'What follows a designation, not what a proposal holds.';
const press = 'TheOutpost.ai digest of Reuters, May 2026';

/** The rest of what was read of the Order, the call and EXIM, so that nothing is left out in silence. */
export const notChecked: readonly NotChecked[] = [
  {
    id: 'EO-time',
    clause: '(c)',
    text: 'Proposals are due within 90 days of the public call and are considered on a rolling basis.',
    force: 'order text',
    source: `${order} 3(c)`,
    why: process
  },
  {
    id: 'EO-eval',
    clause: '(d)',
    text: 'Commerce decides after consulting State, Defense, Energy and OSTP.',
    force: 'order text',
    source: `${order} 3(d)`,
    why: process
  },
  {
    id: 'EO-tools',
    clause: 'section 4',
    text: 'Loans and guarantees, equity and co-finance, political risk insurance, technical help and feasibility studies.',
    force: 'order text',
    source: `${order} 4`,
    why: 'It is the list federal support is chosen from, under clause (iv).'
  },
  {
    id: 'CFP-1',
    clause: 'call, consortium',
    text: 'Pre-set means a standing team that offers a full package.',
    force: 'as reported',
    source: callSource,
    why: 'The anchor member and the five layers are checked; whether a team stands cannot be read from a draft.'
  },
  {
    id: 'CFP-2',
    clause: 'call, consortium',
    text: 'Any number of members, no legal form, and a firm may sit in several consortia.',
    force: 'as reported',
    source: callSource,
    why: 'It permits, so nothing can be missing.'
  },
  {
    id: 'CFP-6',
    clause: 'call, content',
    text: 'All five layers are delivered.',
    force: 'as reported',
    source: callSource,
    why: 'Clauses (i)(A) to (i)(E) ask for it.'
  },
  {
    id: 'CFP-8',
    clause: 'call, target',
    text: 'At least one target country or regional bloc.',
    force: 'as reported',
    source: callSource,
    why: 'Clause (ii) asks for it.'
  },
  {
    id: 'CFP-9',
    clause: 'call, evaluation',
    text: 'Designation stands on a national-interest finding by Commerce with State, War, Energy and OSTP.',
    force: 'as reported',
    source: callSource,
    why: process
  },
  {
    id: 'CFP-10',
    clause: 'call, benefit',
    text: 'Advocacy, priority in license review, interagency coordination and referral to financing, all subject to law.',
    force: 'as reported',
    source: callSource,
    why: benefit
  },
  {
    id: 'CFP-11',
    clause: 'call, benefit',
    text: 'Designated packages enter a catalog shown to public and private buyers.',
    force: 'as reported',
    source: callSource,
    why: benefit
  },
  {
    id: 'CFP-dates',
    clause: 'call, deadline',
    text: 'Open from April 1 to June 30, 2026.',
    force: 'as reported',
    source: 'trade.gov press release; FR 2026-06952',
    why: 'The call is closed, as the status line says.'
  },
  {
    id: 'EXIM-1',
    clause: 'EXIM, financing',
    text: 'Medium term: insurance and loan guarantees. Long term: direct loans and loan guarantees.',
    force: 'press report',
    source: `${press}; Daily Signal, May 21, 2026`,
    why: 'It is the list EXIM’s instruments are chosen from.'
  },
  {
    id: 'EXIM-2',
    clause: 'EXIM, financing',
    text: 'Commerce clears chip licenses before a financing closes.',
    force: 'press report',
    source: press,
    why: 'It orders the steps: each market shows control before finance.'
  }
];
