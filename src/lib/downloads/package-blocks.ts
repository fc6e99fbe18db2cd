import { formatDate } from '#lib/catalog/format-date.ts';
import { asOf } from '#lib/packages/as-of.ts';
import { checks } from '#lib/packages/checks/index.ts';
import { roles } from '#lib/packages/checks/business-model.ts';
import type { Draft, Member } from '#lib/packages/draft.ts';
import { instrumentOf } from '#lib/packages/instruments.ts';
import { exactMoneyText } from '#lib/packages/money.ts';
import { withheld } from '#lib/packages/public-copy.ts';
import type { Question } from '#lib/packages/questions.ts';
import type { RuleSet } from '#lib/packages/rules/rule-set.ts';
import { usContent, usContentText } from '#lib/packages/us-content.ts';
import { marketAnnex, type AnnexFacts } from './package-annex.ts';
import { disclaimer, productName } from './boilerplate.ts';
import type { Block, Edition } from './package-block.ts';

export interface Proposal {
  /** For the PUBLIC edition, the public copy: nothing else of the draft is read here. */
  draft: Draft;
  /** Paths whose field was taken out of a public copy: a blank there is not "not stated". */
  taken?: readonly string[];
  edition: Edition;
  rules: RuleSet;
  questions: readonly Question[];
  annex: AnnexFacts;
  nameOf: (iso3: string) => string;
  /** YYYY-MM-DD. */
  today: string;
}

const blank = (text: string) => text.trim() || 'Not stated.';

/** What to write of a field that holds nothing. */
const unstated = ({ taken }: Proposal, path: string) => (taken?.includes(path) ? withheld : 'Not stated');

/**
 * Lays out a package as a proposal: a caption, a section for each clause of the Order, members, milestones, and an
 * annex on the markets. It says what was entered and judges nothing.
 */
export function packageBlocks(proposal: Proposal): Block[] {
  const { draft, edition, rules, today } = proposal;
  const anchor = asOf(draft, today).members.find(({ role, left }) => role === 'anchor' && !left);
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

function stack(proposal: Proposal): Block[] {
  const { draft, rules } = proposal;
  const layers = rules.requirements.filter(({ check }) => checks[check] === checks.layer);
  const content = usContent(draft.hardware);
  const hidesHardware = proposal.taken?.some((path) => /^hardware\..*\.(value|usPercent)$/.test(path));
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
                      draft.hardware.map(({ id, name, value, usPercent }) => [
                        name,
                        value === null ? unstated(proposal, `hardware.${id}.value`) : exactMoneyText(value),
                        usPercent === null ? unstated(proposal, `hardware.${id}.usPercent`) : `${usPercent}%`
                      ])
                    ),
                    paragraph(`US-origin value: ${hidesHardware ? withheld : usContentText(content)}`)
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

function targets(proposal: Proposal): Block[] {
  const { draft, nameOf } = proposal;
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
    ...draft.targets.flatMap(({ id, name, buyer, endUserHeadquarters, additionality }): Block[] =>
      [buyer, endUserHeadquarters, additionality].some((text) => text.trim())
        ? [
            { kind: 'subheading', text: name },
            paragraph(
              `Buyer: ${blank(buyer).replace(/\.?$/, '.')} Headquarters of the end user: ${endUserHeadquarters ? nameOf(endUserHeadquarters) : unstated(proposal, `targets.${id}.endUserHeadquarters`)}.`
            ),
            paragraph(`Why federal support changes the outcome: ${blank(additionality)}`)
          ]
        : []
    )
  ];
}

function sites(proposal: Proposal): Block[] {
  const { draft } = proposal;
  return [
    heading('(iii) Who builds, owns and operates'),
    draft.sites.length
      ? table(
          ['Site', 'Market', ...roles.map(({ label }) => label)],
          draft.sites.map((site) => [
            [
              site.name || 'Not stated',
              site.megawatts !== null && `${site.megawatts.toLocaleString('en-US')} MW`,
              proposal.taken?.includes(`sites.${site.id}.megawatts`) && `power: ${withheld}`
            ]
              .filter(Boolean)
              .join(', '),
            targetName(draft, site.market) ?? unstated(proposal, `sites.${site.id}.market`),
            ...roles.map(({ id }) => site[id] || 'Not stated')
          ])
        )
      : paragraph('Not stated.')
  ];
}

function targetName(draft: Draft, market: string): string | undefined {
  if (market === 'all') return 'All markets';
  return draft.targets.find(({ id }) => id === market)?.name;
}

function support(proposal: Proposal): Block[] {
  const { draft } = proposal;
  return [
    heading('(iv) Federal support requested'),
    draft.support.length
      ? table(
          ['Agency', 'Instrument', 'Statute', 'Amount', 'Tenor', 'Market'],
          draft.support.map((request) => {
            const { agency, label, citation } = instrumentOf(request.instrument);
            const path = `support.${request.id}`;
            return [
              agency,
              label,
              agency === 'Other' ? '' : citation,
              request.amount === null ? unstated(proposal, `${path}.amount`) : exactMoneyText(request.amount),
              request.tenor === null
                ? unstated(proposal, `${path}.tenor`)
                : `${request.tenor} ${request.tenor === 1 ? 'year' : 'years'}`,
              targetName(draft, request.market) ?? unstated(proposal, `${path}.market`)
            ];
          }),
          [0.8, 1.6, 1.1, 1.8, 1, 1.3]
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

function members(proposal: Proposal): Block[] {
  const { draft, nameOf } = proposal;
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
          member.headquarters
            ? nameOf(member.headquarters)
            : unstated(proposal, `members.${member.id}.headquarters`),
          member.controlledFrom && `controlled from ${nameOf(member.controlledFrom)}`,
          proposal.taken?.includes(`members.${member.id}.controlledFrom`) && `controlled from: ${withheld}`
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

function milestones(proposal: Proposal): Block[] {
  const { draft } = proposal;
  if (!draft.milestones.length) return [];
  return [
    heading('Milestones'),
    table(
      ['Date', 'Milestone'],
      draft.milestones.map(({ id, date, text }) => [
        date ? formatDate(date) : unstated(proposal, `milestones.${id}.date`),
        text
      ])
    )
  ];
}
