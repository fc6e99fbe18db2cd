import { formatDate } from '#lib/catalog/format-date.ts';
import type { Draft } from '#lib/packages/draft.ts';
import type { ToldStanding } from '#lib/packages/public-standing.ts';
import type { RuleSet } from '#lib/packages/rules/rule-set.ts';
import { disclaimer, productName } from './boilerplate.ts';
import { pageMark, type Edition } from './package-block.ts';

export interface GapReport {
  draft: Draft;
  rules: RuleSet;
  standing: ToldStanding;
  release: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Left out where nothing is marked business confidential. */
  edition?: Edition;
}

/** Why a public edition does not tell every state. */
const untoldWords =
  'The state of these clauses rests on a field marked business confidential, whether it is filled or not:';

/** Writes what is missing of a draft, clause by clause, as Markdown to read. */
export function gapReportMarkdown(report: GapReport): string {
  const { draft, rules, standing, release, today, edition } = report;
  const { counts, clauses, stops } = standing;
  const total = clauses.length;
  const gaps = clauses.filter(({ missing }) => missing.length > 0);
  const untold = clauses.filter(({ state }) => state === 'not told');
  const namesOf = (some: typeof clauses) =>
    some.map(({ requirement }) => `${requirement.clause} ${requirement.title}`).join('; ') || 'None.';
  return [
    ...(edition ? [`**${pageMark[edition]}**`, ''] : []),
    `# Gaps of "${draft.name}" against ${rules.against}`,
    '',
    `${formatDate(today)}. Rule set ${rules.version}: ${rules.label}. ${rules.basis} Data release ${release}.`,
    '',
    `${counts.evidenced} of ${total} clauses evidenced, ${counts.drafted} drafted, ${counts.empty} empty${untold.length ? `, ${untold.length} not told here` : ''}.` +
      (standing.complete ? ' Every clause has what the rule set asks for.' : ''),
    '',
    ...(stops.length
      ? ['## Stops', '', ...stops.map(({ text, source }) => `- ${text} (${source})`), '']
      : []),
    ...gaps.flatMap(({ requirement, state, missing }) => [
      `## ${requirement.clause} ${requirement.title}: ${state}`,
      '',
      `${requirement.text} (${requirement.source}, ${requirement.force})`,
      '',
      ...missing.map(({ text }) => `- [ ] ${text}`),
      ''
    ]),
    '## Evidenced',
    '',
    namesOf(clauses.filter(({ state }) => state === 'evidenced')),
    '',
    ...(untold.length
      ? ['## Not told here', '', `${untoldWords} ${namesOf(untold)}.`.replace(/\.\.$/, '.'), '']
      : []),
    `${productName}. ${disclaimer}`,
    ''
  ].join('\n');
}

/** The same as a table: one line a gap, and one for each clause that has none. */
export function gapReportCsv(report: GapReport): string {
  const { rules, standing } = report;
  const lines = standing.clauses.flatMap(({ requirement, state, missing }) => {
    const shared = [requirement.clause, requirement.title, requirement.force, state];
    return missing.length ? missing.map(({ text }) => [...shared, text]) : [[...shared, '']];
  });
  const stops = standing.stops.map(({ text, source }) => [
    'stop',
    'Country of concern',
    source,
    'stop',
    text
  ]);
  const untold = standing.clauses.some(({ state }) => state === 'not told');
  const left = untold ? [['', 'Business confidential', '', 'not told', untoldWords]] : [];
  return [['clause', 'requirement', 'force', 'state', 'missing', 'rule_set'], ...lines, ...stops, ...left]
    .map((line, i) => (i === 0 ? line : [...line, rules.id]).map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

/** Quotes what needs it; a text that a spreadsheet would run as a formula gets an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
