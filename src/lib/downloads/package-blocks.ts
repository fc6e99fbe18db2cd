import { formatDate } from '#lib/catalog/format-date.ts';
import { checks } from '#lib/packages/checks/index.ts';
import { roles } from '#lib/packages/checks/business-model.ts';
import type { Draft, Member } from '#lib/packages/draft.ts';
import { instrumentOf } from '#lib/packages/instruments.ts';
import { moneyText } from '#lib/packages/money.ts';
import type { Question } from '#lib/packages/questions.ts';
import type { RuleSet } from '#lib/packages/rules/rule-set.ts';
import { usContent, usContentText } from '#lib/packages/us-content.ts';
import { marketAnnex, type AnnexFacts } from './package-annex.ts';
import { disclaimer, productName } from './boilerplate.ts';
import type { Block, Edition } from './package-block.ts';

export interface Proposal {
  /** For the PUBLIC edition, the public copy: nothing else of the draft is read here. */
  draft: Draft;
  edition: Edition;
  rules: RuleSet;
  questions: readonly Question[];
  annex: AnnexFacts;
  nameOf: (iso3: string) => string;
  /** YYYY-MM-DD. */
  today: string;
}

const blank = (text: string) => text.trim() || 'Not stated.';

/**
 * Lays out a package as a proposal: a caption, a section for each clause of the Order, members, milestones, and an
 * annex on the markets. It says what was entered and judges nothing.
 */
export function packageBlocks(proposal: Proposal): Block[] {
  const { draft, edition, rules, today } = proposal;
  const anchor = draft.members.find(({ role, left }) => role === 'anchor' && !left);
  return [
    { kind: 'small', text: 'American AI Exports Program: draft full-stack AI export package' },
    { kind: 'title', text: draft.name },
    {
      kind: 'paragraph',
      text: [
        edition === 'BC' ? 'Business confidential version.' : 'Public version.',
        `Anchor member: ${anchor?.name.trim() || 'not stated'}.`,
        `Drafted against ${rules.label} (rule set ${rules.version}).`,
        `${formatDate(today)}.`
      ].join(' ')
    },
    { kind: 'small', text: `Made with ${productName}. ${disclaimer}` },
    ...stack(proposal),
    ...targets(proposal),
    ...sites(proposal),
    ...support(proposal),
    ...compliance(proposal),
    ...members(proposal),
    ...milestones(proposal),
    ...marketAnnex(proposal.annex, draft)
  ];
}

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function stack({ draft, rules }: Proposal): Block[] {
  const layers = rules.requirements.filter(({ check }) => checks[check] === checks.layer);
  const content = usContent(draft.hardware);
  return [
    heading('(i) Full-stack package'),
    ...layers.flatMap(({ layer = 'A', clause, title }): Block[] => {
      const { components, supplier, evidence } = draft.layers[layer];
      return [
        { kind: 'subheading', text: `${clause} ${title}` },
        paragraph(blank(components)),
        paragraph(`Supplier: ${blank(supplier)}`),
        ...(layer === 'A'
          ? [
              paragraph(`Made in the United States: ${blank(draft.usMade)}`),
              ...(draft.hardware.length
                ? [
                    table(
                      ['Hardware item', 'Value', 'US-origin share'],
                      draft.hardware.map(({ name, value, usPercent }) => [
                        name,
                        value === null ? 'Not stated' : moneyText(value),
                        usPercent === null ? 'Not stated' : `${usPercent}%`
                      ])
                    ),
                    paragraph(`US-origin value: ${usContentText(content)}`)
                  ]
                : [])
            ]
          : []),
        paragraph(
          `Evidence: ${
            evidence.trim()
              ? evidence
                  .trim()
                  .split(/\s*\n\s*/)
                  .join('; ')
              : 'Not stated.'
          }`
        )
      ];
    })
  ];
}

function table(head: string[], rows: string[][], widths?: number[]): Block {
  return { kind: 'table', head, rows, ...(widths && { widths }) };
}

function targets({ draft, nameOf }: Proposal): Block[] {
  return [
    heading('(ii) Target countries and blocs'),
    draft.targets.length
      ? table(
          ['Target', 'Rank when chosen', 'Chosen', 'Data release'],
          draft.targets.map(({ name, chosen }) => [
            name,
            chosen.rank ? `${chosen.rank} of ${chosen.of}` : chosen.status,
            formatDate(chosen.date),
            chosen.release
          ])
        )
      : paragraph('Not stated.'),
    ...draft.targets.flatMap(({ name, buyer, endUserHeadquarters, additionality }): Block[] =>
      [buyer, endUserHeadquarters, additionality].some((text) => text.trim())
        ? [
            { kind: 'subheading', text: name },
            paragraph(
              `Buyer: ${blank(buyer)} Headquarters of the end user: ${endUserHeadquarters ? nameOf(endUserHeadquarters) : 'not stated'}.`
            ),
            paragraph(`Why federal support changes the outcome: ${blank(additionality)}`)
          ]
        : []
    )
  ];
}

function sites({ draft }: Proposal): Block[] {
  return [
    heading('(iii) Who builds, owns and operates'),
    draft.sites.length
      ? table(
          ['Site', 'Market', ...roles.map(({ label }) => label)],
          draft.sites.map((site) => [
            [site.name || 'Not stated', site.megawatts === null ? '' : `${site.megawatts} MW`]
              .filter(Boolean)
              .join(', '),
            targetName(draft, site.market),
            ...roles.map(({ id }) => site[id] || 'Not stated')
          ])
        )
      : paragraph('Not stated.')
  ];
}

function targetName(draft: Draft, market: string): string {
  if (market === 'all') return 'All markets';
  return draft.targets.find(({ id }) => id === market)?.name ?? 'Not stated';
}

function support({ draft }: Proposal): Block[] {
  return [
    heading('(iv) Federal support requested'),
    draft.support.length
      ? table(
          ['Agency', 'Instrument', 'Statute', 'Amount', 'Tenor', 'Market'],
          draft.support.map((request) => {
            const { agency, label, citation } = instrumentOf(request.instrument);
            return [
              agency,
              label,
              agency === 'Other' ? '' : citation,
              request.amount === null ? 'Not stated' : moneyText(request.amount),
              request.tenor === null ? 'Not stated' : `${request.tenor} years`,
              targetName(draft, request.market)
            ];
          }),
          [0.9, 1.7, 1.2, 1.2, 1.1, 1.4]
        )
      : paragraph('Not stated.'),
    ...draft.support
      .filter(({ note }) => note.trim())
      .map(({ instrument, note }) => paragraph(`${instrumentOf(instrument).label}: ${note.trim()}`))
  ];
}

function compliance({ draft, questions }: Proposal): Block[] {
  return [
    heading('(v) Export controls, outbound investment and end use'),
    { kind: 'small', text: 'Questions and answers of the drafters. Not a legal determination.' },
    ...questions.flatMap(({ id, about, text, basis }): Block[] => {
      const answer = draft.answers.find((one) => one.id === id);
      return [
        { kind: 'subheading', text: `${about}: ${text}` },
        { kind: 'small', text: basis },
        paragraph(answer ? `${answer.text.trim()} (${formatDate(answer.date)})` : 'Open.')
      ];
    })
  ];
}

function members({ draft, nameOf }: Proposal): Block[] {
  if (!draft.members.length) return [];
  const dates = ({ joined, left }: Member) =>
    [joined && `from ${formatDate(joined)}`, left && `to ${formatDate(left)}`].filter(Boolean).join(' ');
  return [
    heading('Consortium members'),
    table(
      ['Member', 'Role', 'Headquarters', 'Layers', 'Belongs'],
      draft.members.map((member) => [
        member.name || 'Not stated',
        member.role === 'anchor' ? 'Anchor member' : 'Member',
        [
          member.headquarters ? nameOf(member.headquarters) : 'Not stated',
          member.controlledFrom && `controlled from ${nameOf(member.controlledFrom)}`
        ]
          .filter(Boolean)
          .join(', '),
        member.layers.join(', '),
        dates(member)
      ]),
      [1.3, 1.1, 1.6, 1, 1.3]
    )
  ];
}

function milestones({ draft }: Proposal): Block[] {
  if (!draft.milestones.length) return [];
  return [
    heading('Milestones'),
    table(
      ['Date', 'Milestone'],
      draft.milestones.map(({ date, text }) => [date ? formatDate(date) : 'Not stated', text])
    )
  ];
}
