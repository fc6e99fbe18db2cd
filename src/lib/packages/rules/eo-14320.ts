import type { LayerId } from '../draft.ts';
import type { Requirement, RuleSet } from './rule-set.ts';
import { order } from './sources.ts';

const section = `${order} 3(b)`;

const layers: { layer: LayerId; title: string; text: string }[] = [
  {
    layer: 'A',
    title: 'Hardware, storage, cloud, networking',
    text: 'AI-optimized hardware (chips, servers, accelerators), data-center storage, cloud services and networking, and whether and to what extent these items are made in the United States.'
  },
  { layer: 'B', title: 'Data pipelines and labeling', text: 'Data pipelines and labeling systems.' },
  { layer: 'C', title: 'Models and systems', text: 'AI models and systems.' },
  {
    layer: 'D',
    title: 'Security and cybersecurity',
    text: 'Measures that ensure the security and cybersecurity of the AI models and systems.'
  },
  {
    layer: 'E',
    title: 'Applications',
    text: 'AI applications for named uses, such as software engineering, education, health care, agriculture or transportation.'
  }
];

const stack = layers.map(({ layer, title, text }): Requirement => ({
  id: `EO-i-${layer}`,
  clause: `(i)(${layer})`,
  title,
  text,
  force: 'order text',
  source: `${section}(i)(${layer})`,
  check: 'layer',
  layer,
  drafted: 'Something is written of the layer.',
  evidenced:
    layer === 'A'
      ? 'Components, a supplier, a web address as evidence and the US-made description are there.'
      : 'Components, a supplier and a web address as evidence are there.'
}));

/** Version 1: what the text of the Order asks, and nothing else. */
export const eo14320: RuleSet = {
  id: 'eo-14320',
  version: 'v1',
  label: 'EO 14320 of July 23, 2025',
  date: '2025-07-23',
  basis: 'Text of the Order.',
  against: 'section 3(b)',
  requirements: [
    ...stack,
    {
      id: 'EO-ii',
      clause: '(ii)',
      title: 'Target countries or blocs',
      text: 'The target countries or regional blocs are named.',
      force: 'order text',
      source: `${section}(ii)`,
      check: 'targets',
      drafted: 'There is no half way: a target is named or none is.',
      evidenced: 'At least one country or bloc is a target.'
    },
    {
      id: 'EO-iii',
      clause: '(iii)',
      title: 'Build, own, operate',
      text: 'Who builds, owns and operates the data centers and the infrastructure that goes with them, at a high level.',
      force: 'order text',
      source: `${section}(iii)`,
      check: 'business-model',
      drafted: 'A site is entered.',
      evidenced: 'Every site has a name and at least one named entity in each of the three roles.'
    },
    {
      id: 'EO-iv',
      clause: '(iv)',
      title: 'Federal support requested',
      text: 'The federal incentives and support asked for.',
      force: 'order text',
      source: `${section}(iv)`,
      check: 'federal-support',
      drafted: 'A request is entered.',
      evidenced: 'Every request has an amount and a market; one for another instrument names it.'
    },
    {
      id: 'EO-v',
      clause: '(v)',
      title: 'Export controls and end use',
      text: 'Compliance with export control regimes, outbound investment rules and end-user policies, chapter 58 of title 50 of the United States Code and BIS guidance included.',
      force: 'order text',
      source: `${section}(v)`,
      check: 'compliance',
      drafted: 'A compliance question is answered.',
      evidenced: 'Every compliance question is answered. The tool gives no legal determination.'
    }
  ]
};
