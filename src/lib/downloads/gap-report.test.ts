import { expect, it } from 'vitest';
import { completeness } from '#lib/packages/completeness.ts';
import { withField } from '#lib/packages/field-path.ts';
import { eo14320 } from '#lib/packages/rules/eo-14320.ts';
import { complianceQuestions } from '#lib/packages/questions.ts';
import { fullDraft } from '#lib/packages/testing/full-draft.ts';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { gapReportCsv, gapReportMarkdown } from './gap-report.ts';

const draft = withField(fullDraft(), 'sites.s1.name', '=Alba, "campus"');
const site = withField(draft, 'sites.s1.operate', '');
const standing = completeness(site, eo14320, complianceQuestions(site, tinyRelease()), '2026-11-21');
const report = { draft: site, rules: eo14320, standing, release: '2026.11-00000000', today: '2026-11-21' };

it('gapReportMarkdown(report) names each unmet clause with its number, and nothing of those that are met', () => {
  const text = gapReportMarkdown(report);
  expect(text).toContain('7 of 9 clauses evidenced, 1 drafted, 1 empty.');
  expect(text.match(/^## \(.*$/gm)).toEqual([
    '## (iii) Build, own, operate: drafted',
    '## (v) Export controls and end use: empty'
  ]);
  expect(text).toContain('- [ ] =Alba, "campus" has no operator');
  expect(text).toContain('Not a legal determination.');
});

it('gapReportCsv(report) has a line a gap, one for each clause without, and no cell a spreadsheet would run', () => {
  const lines = gapReportCsv(report).trimEnd().split('\r\n');
  expect(lines[0]).toBe('clause,requirement,force,state,missing,rule_set');
  expect(lines).toHaveLength(1 + 7 + 1 + 5);
  expect(lines).toContain(
    `(iii),"Build, own, operate",order text,drafted,"'=Alba, ""campus"" has no operator",eo-14320`
  );
  expect(lines[2]).toBe('(i)(B),Data pipelines and labeling,order text,evidenced,,eo-14320');
});

it('a public gap report is marked as such and names the clauses whose state is not told, in either format', () => {
  const clauses = standing.clauses.map((clause) =>
    clause.requirement.id === 'EO-ii' ? { ...clause, state: 'not told' as const } : clause
  );
  const counts = { ...standing.counts, evidenced: 6 };
  const open = { ...report, edition: 'PUBLIC' as const, standing: { ...standing, clauses, counts } };
  expect(gapReportMarkdown(open)).toMatch(/^\*\*PUBLIC VERSION\*\*\n/);
  expect(gapReportMarkdown(open)).toContain('6 of 9 clauses evidenced, 1 drafted, 1 empty, 1 not told here.');
  expect(gapReportMarkdown(open)).toContain('filled or not: (ii) Target countries or blocs.\n');
  expect(gapReportCsv(open)).toContain('(ii),Target countries or blocs,order text,not told,,eo-14320\r\n');
  expect(gapReportMarkdown(report)).not.toMatch(/PUBLIC|told/);
});
