import { expect, it } from 'vitest';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { writeDraft } from './write-draft.ts';

const draft: Draft = {
  format: 'ai-export-atlas/package',
  version: 1,
  id: 'd1',
  name: 'Gulf corridor',
  created: '2026-11-21',
  targets: [
    {
      id: 'ARE',
      kind: 'country',
      name: 'United Arab Emirates',
      chosen: {
        date: '2026-11-21',
        rank: 2,
        of: 159,
        score: 79.5,
        status: 'ranked',
        release: '2026.11-00000000',
        strategy: defaultStrategy('2026.11-00000000')
      }
    }
  ]
};

it('readDraft(writeDraft(draft)) gives the same draft back', () => {
  expect(readDraft(writeDraft(draft))).toEqual({ ok: true, draft });
});

it.each([
  ['a picture', '\u0089PNG', 'it is not JSON'],
  ['another JSON', '{"type":"FeatureCollection"}', 'format: Wanted "ai-export-atlas/package", got nothing'],
  ['a newer version', JSON.stringify({ ...draft, version: 2 }), 'version: Wanted 1, got 2'],
  ['a key nobody knows', JSON.stringify({ ...draft, colour: 'red' }), 'Wanted no field "colour"'],
  [
    'a bad date',
    JSON.stringify({ ...draft, created: 'today' }),
    'created: Wanted a date as YYYY-MM-DD, got "today"'
  ],
  [
    'a target with half a strategy',
    JSON.stringify({
      ...draft,
      targets: [{ ...draft.targets[0], chosen: { ...draft.targets[0]?.chosen, strategy: { version: 1 } } }]
    }),
    'targets[0].chosen.strategy: Is not a strategy of version 1'
  ]
])('readDraft(%s) says what is wrong and gives no draft', (_what, text, words) => {
  const read = readDraft(text);
  expect(read.ok).toBe(false);
  expect(read).toHaveProperty('message', expect.stringContaining(words));
});
