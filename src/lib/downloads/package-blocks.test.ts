import { expect, it } from 'vitest';
import { publicCopy } from '#lib/packages/public-copy.ts';
import { eo14320 } from '#lib/packages/rules/eo-14320.ts';
import { fullDraft } from '#lib/packages/testing/full-draft.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { rank } from '#lib/strategy/rank.ts';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import type { Block } from './package-block.ts';
import { packageBlocks } from './package-blocks.ts';

const release = tinyRelease({ values: { size: { AAA: [80, 2025] } } });
const strategy = {
  ...defaultStrategy(release.id),
  constraints: [],
  criteria: [{ id: 'size', weight: 1 }]
};
const annex = {
  release,
  ranking: rank(release, strategy),
  policyLine: 'Boundaries: test, not necessarily authoritative'
};

function rowsUnder(blocks: Block[], head: string): string[][] {
  const found = blocks.find((block) => block.kind === 'table' && block.head[0] === head);
  return found?.kind === 'table' ? found.rows : [];
}

it('packageBlocks(proposal) writes amounts to the dollar, and tells what was taken out from what is not stated', () => {
  const draft = fullDraft();
  draft.support[0]!.amount = 4_850_000_000;
  draft.hardware.push({ id: 'h2', name: 'Switches', value: null, usPercent: 10 });
  draft.confidential = ['support.r1.tenor', 'hardware.h1.value', 'members.m1.headquarters'];
  const { draft: copy, taken } = publicCopy(draft);
  const shared = {
    rules: eo14320,
    questions: [],
    annex,
    nameOf: (iso3: string) => iso3,
    today: '2026-11-21'
  };
  const whole = packageBlocks({ ...shared, draft, edition: 'BC' });
  const open = packageBlocks({ ...shared, draft: copy, taken, edition: 'PUBLIC' });
  expect(rowsUnder(whole, 'Agency')).toEqual([
    ['EXIM', 'Direct loan, long term', '12 USC 635', '$4,850,000,000', '12 years', 'Alba']
  ]);
  expect(rowsUnder(open, 'Agency')[0]?.slice(3, 5)).toEqual(['$4,850,000,000', '[Business confidential]']);
  expect(rowsUnder(open, 'Hardware item').map((row) => row[1])).toEqual([
    '[Business confidential]',
    'Not stated'
  ]);
  expect(rowsUnder(open, 'Member')[0]?.[2]).toBe('[Business confidential]');
  expect(JSON.stringify(open)).not.toContain('% entered');
});

it('packageBlocks(proposal) names no bloc for being in focus: it may be a target that is not told', () => {
  const focused = { ...strategy, focus: [{ bloc: 'pair', weight: 20 }] };
  const blocks = packageBlocks({
    draft: fullDraft(),
    edition: 'PUBLIC',
    taken: [],
    rules: eo14320,
    questions: [],
    annex: { ...annex, ranking: rank(release, focused) },
    nameOf: (iso3) => iso3,
    today: '2026-11-21'
  });
  expect(JSON.stringify(blocks)).toContain('Regional focus');
  expect(JSON.stringify(blocks)).not.toMatch(/\bPair\b/);
});
