/** An optional prompt beside a section: a topic on which Commerce asked the public in October 2025. */
export interface Prompt {
  id: string;
  /** Section of the editor it stands in. */
  section: 'stack' | 'targets' | 'sites' | 'support' | 'compliance' | 'members' | 'milestones';
  topic: string;
  /** Where it stands among the notice's questions 4 to 18, as far as that is known. */
  number: string;
  /** Ours: the notice is not quoted. */
  text: string;
}

/** Where the topics are named. */
export const promptSource =
  'Request for information, FR 2025-19674 of October 28, 2025, docket ITA-2025-0070, which asks questions 4 to 18 on seven topics';

/** What of it was read: nobody should take our words for the notice's. */
export const promptCaution =
  'The topic is the notice’s, the words are ours: its text is not held in this release. Only question 4 is known by its number, from the published response of NYU’s Development Research Institute.';

const later = 'one of questions 5 to 18';

/** In the order in which the notice names its topics; no prompt counts toward completeness. */
export const prompts: readonly Prompt[] = [
  {
    id: 'stack',
    section: 'stack',
    topic: 'The AI technology stack',
    number: 'question 4',
    text: 'Should the parts of the stack, as the Order lists them, be made clearer or widened for this package?'
  },
  {
    id: 'consortium',
    section: 'members',
    topic: 'Consortia membership and formation',
    number: later,
    text: 'How is the team formed, and how do members join or leave it?'
  },
  {
    id: 'markets',
    section: 'targets',
    topic: 'Foreign markets',
    number: later,
    text: 'Why these markets, and why a bloc rather than its members, or the other way around?'
  },
  {
    id: 'business-model',
    section: 'sites',
    topic: 'Business and operational models',
    number: later,
    text: 'Who pays, who earns, and what happens when a builder, owner or operator leaves?'
  },
  {
    id: 'federal-support',
    section: 'support',
    topic: 'Federal support for consortia',
    number: later,
    text: 'Which support decides whether the package goes ahead, and when is it needed?'
  },
  {
    id: 'national-security',
    section: 'compliance',
    topic: 'National security regulations',
    number: later,
    text: 'Which rule weighs most on this package, and how is it met?'
  },
  {
    id: 'evaluation',
    section: 'milestones',
    topic: 'Proposal evaluation',
    number: later,
    text: 'By what should this package be judged, and from which day on?'
  }
];
