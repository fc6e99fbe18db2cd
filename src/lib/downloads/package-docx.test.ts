import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { eo14320 } from '#lib/packages/rules/eo-14320.ts';
import { complianceQuestions } from '#lib/packages/questions.ts';
import { publicCopy } from '#lib/packages/public-copy.ts';
import type { Draft } from '#lib/packages/draft.ts';
import { answered, fullDraft } from '#lib/packages/testing/full-draft.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { rank } from '#lib/strategy/rank.ts';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import type { Edition } from './package-block.ts';
import { packageBlocks } from './package-blocks.ts';
import { packageDocx } from './package-docx.ts';
import { packagePdf } from './package-pdf.ts';

const release = tinyRelease({ values: { size: { AAA: [80, 2025] } } });
const strategy = {
  ...defaultStrategy(release.id),
  constraints: [],
  criteria: [{ id: 'size', weight: 1 }]
};
const ranking = rank(release, strategy);

function blocksOf(draft: Draft, edition: Edition) {
  return packageBlocks({
    draft,
    edition,
    rules: eo14320,
    questions: complianceQuestions(draft, release),
    annex: { release, ranking, policyLine: 'Boundaries: test, not necessarily authoritative' },
    nameOf: (iso3) => iso3,
    today: '2026-11-21'
  });
}

/** Every byte of the file, unpacked. */
async function unpacked(draft: Draft, edition: Edition): Promise<string> {
  const files = unzipSync(await packageDocx(draft.name, edition, blocksOf(draft, edition)));
  return Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}

const secret = 'Zephyrine Holdings';
const amount = 4_321_000_000;
const draft: Draft = {
  ...answered(fullDraft(), ['AAA:license']),
  usMade: 'Kestrel-grade boards are soldered abroad.',
  confidential: [
    'usMade',
    'sites.s1.own',
    'support.r1.amount',
    'targets.AAA.buyer',
    'answers.AAA:license.text'
  ]
};
draft.sites[0]!.own = secret;
draft.support[0]!.amount = amount;
draft.support[0]!.note = `Shared with ${secret.toUpperCase()}.`;
draft.targets[0]!.buyer = 'Ministry of Looms';
draft.name = `Corridor of ${secret}`;

const secrets = [/zephyrine/i, /kestrel/i, /4\.3B/, /4,?321,?000,?000/, /looms/i, /Answer to/];

it('packageDocx(BC edition) holds what is marked, a mark on each page and page numbers', async () => {
  const text = await unpacked(draft, 'BC');
  for (const words of [
    /Zephyrine Holdings/,
    /Kestrel/,
    /\$4,321,000,000/,
    /Ministry of Looms/,
    /Answer to AAA/
  ])
    expect(text).toMatch(words);
  expect(text).toContain('BUSINESS CONFIDENTIAL');
  expect(text).toMatch(/PAGE/);
  expect(text).toContain('w:sz w:val="24"');
});

it('packageDocx(PUBLIC edition) holds not one byte of a marked field, title and properties included (PKG-17)', async () => {
  const copy = publicCopy(draft);
  const text = await unpacked(copy.draft, 'PUBLIC');
  for (const words of secrets) expect(text).not.toMatch(words);
  expect(text).toContain('PUBLIC VERSION');
  expect(text).toContain('Alba campus');
  expect(copy.alsoTaken).toEqual(['name', 'support.r1.note']);
});

it('packagePdf(PUBLIC edition) is laid out from the same copy', () => {
  const { draft: copy } = publicCopy(draft);
  const text = JSON.stringify(packagePdf(copy.name, 'PUBLIC', blocksOf(copy, 'PUBLIC')));
  for (const words of secrets) expect(text).not.toMatch(words);
  expect(text).toContain('PUBLIC VERSION');
});

it('packageBlocks(proposal) has a section for each clause, then members and the annex', () => {
  const headings = blocksOf(draft, 'BC').flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings).toEqual([
    '(i) Full-stack package',
    '(ii) Target countries and blocs',
    '(iii) Who builds, owns and operates',
    '(iv) Federal support requested',
    '(v) Export controls, outbound investment and end use',
    'Consortium members',
    'Annex: markets'
  ]);
});
