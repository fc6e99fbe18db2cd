import { expect, it } from 'vitest';
import { readDraft } from './read-draft.ts';
import { answered, fullDraft } from './testing/full-draft.ts';
import { writeDraft } from './write-draft.ts';

const draft = answered(fullDraft(), ['AAA:license']);

it('readDraft(writeDraft(draft)) gives the same draft back', () => {
  expect(readDraft(writeDraft(draft))).toEqual({ ok: true, draft });
});

it('readDraft(file of version 1) lifts it: targets stay, the rest is empty, the rules are the Order', () => {
  const { buyer, endUserHeadquarters, additionality, ...target } = draft.targets[0]!;
  expect([buyer, endUserHeadquarters, additionality]).toEqual(['', '', '']);
  const old = {
    format: 'ai-export-atlas/package',
    version: 1,
    id: 'old',
    name: 'Gulf corridor',
    created: '2026-11-12',
    targets: [target]
  };
  const read = readDraft(JSON.stringify(old));
  if (!read.ok) throw new Error(read.message);
  expect(read.draft).toMatchObject({ version: 2, name: 'Gulf corridor', rules: 'eo-14320', members: [] });
  expect(read.draft.targets).toEqual(draft.targets);
  expect(read.draft.layers.E).toEqual({ components: '', supplier: '', evidence: '' });
});

it.each([
  ['a picture', '\u0089PNG', 'it is not JSON'],
  ['another JSON', '{"type":"FeatureCollection"}', 'format: Wanted "ai-export-atlas/package", got nothing'],
  ['a newer version', JSON.stringify({ ...draft, version: 3 }), 'version: Wanted 2, got 3'],
  ['a key nobody knows', JSON.stringify({ ...draft, colour: 'red' }), 'Wanted no field "colour"'],
  [
    'a bad date',
    JSON.stringify({ ...draft, created: 'today' }),
    'created: Wanted a date as YYYY-MM-DD, got "today"'
  ],
  [
    'a negative amount',
    JSON.stringify({ ...draft, support: [{ ...draft.support[0], amount: -5 }] }),
    'support[0].amount: Wanted 0 or more, got -5'
  ],
  [
    'an absurd amount',
    JSON.stringify({ ...draft, support: [{ ...draft.support[0], amount: 1e15 }] }),
    'support[0].amount: Wanted 10000000000000 or less'
  ],
  [
    'two members of one id',
    JSON.stringify({ ...draft, members: [draft.members[0], draft.members[0]] }),
    'members: Wanted each id once'
  ],
  [
    'a target with half a strategy',
    JSON.stringify({
      ...draft,
      targets: [{ ...draft.targets[0], chosen: { ...draft.targets[0]?.chosen, strategy: { version: 1 } } }]
    }),
    'targets[0].chosen.strategy: Is not a strategy of version 1'
  ],
  ['a field of 5 MB', JSON.stringify({ ...draft, usMade: 'x'.repeat(5_000_000) }), 'at most 4000000 are read']
])('readDraft(%s) says what is wrong and gives no draft', (_what, text, words) => {
  const read = readDraft(text);
  expect(read.ok).toBe(false);
  expect(read).toHaveProperty('message', expect.stringContaining(words));
});
