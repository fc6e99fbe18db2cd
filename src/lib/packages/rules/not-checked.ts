import type { Force } from './rule-set.ts';
import { callSource, order } from './sources.ts';

/** Something known of the Program that has no check of its own, and why not. */
export interface NotChecked {
  id: string;
  clause: string;
  /** In our words. */
  text: string;
  force: Force;
  source: string;
  why: string;
  /** Ids of the requirements whose checks hold a draft to it. */
  heldUnder?: readonly string[];
}

const process = 'What the Government does, or when: no field of a package can hold it.';
const benefit = 'What follows a designation, not what a proposal holds.';

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
    why: 'It is the list federal support is chosen from.',
    heldUnder: ['EO-iv']
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
    why: 'The clauses on the five layers ask for it.',
    heldUnder: ['EO-i-A', 'EO-i-B', 'EO-i-C', 'EO-i-D', 'EO-i-E']
  },
  {
    id: 'CFP-8',
    clause: 'call, target',
    text: 'At least one target country or regional bloc.',
    force: 'as reported',
    source: callSource,
    why: 'The clause on targets asks for it.',
    heldUnder: ['EO-ii']
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
  }
];
