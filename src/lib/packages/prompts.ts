/** An optional prompt beside a section: a topic on which Commerce asked the public in October 2025. */
export interface Prompt {
  id: string;
  /** Section of the editor it stands in. */
  section: 'stack' | 'targets' | 'sites' | 'support' | 'compliance' | 'members' | 'milestones';
  topic: string;
  text: string;
}

/** Where the topics are named. The numbered questions were not read for this release and are not quoted. */
export const promptSource =
  'Topics of the request for information, FR 2025-19674 of October 28, 2025, docket ITA-2025-0070';

/** Topics in the order in which the notice names them; no prompt counts toward completeness. */
export const prompts: readonly Prompt[] = [
  {
    id: 'stack',
    section: 'stack',
    topic: 'The AI technology stack',
    text: 'Is a part of the stack understood in another way here than the Order words it?'
  },
  {
    id: 'consortium',
    section: 'members',
    topic: 'Consortia membership and formation',
    text: 'How is the team formed, and how do members join or leave it?'
  },
  {
    id: 'markets',
    section: 'targets',
    topic: 'Foreign markets',
    text: 'Why these markets, and why a bloc rather than its members, or the other way around?'
  },
  {
    id: 'business-model',
    section: 'sites',
    topic: 'Business and operational models',
    text: 'Who pays, who earns, and what happens when a builder, owner or operator leaves?'
  },
  {
    id: 'federal-support',
    section: 'support',
    topic: 'Federal support for consortia',
    text: 'Which support decides whether the package goes ahead, and when is it needed?'
  },
  {
    id: 'national-security',
    section: 'compliance',
    topic: 'National security regulations',
    text: 'Which rule weighs most on this package, and how is it met?'
  },
  {
    id: 'evaluation',
    section: 'milestones',
    topic: 'Proposal evaluation',
    text: 'By what should this package be judged, and from which day on?'
  }
];
