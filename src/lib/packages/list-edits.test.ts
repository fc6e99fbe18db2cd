import { expect, it } from 'vitest';
import { addLine, answer, removeLine, toggleConfidential } from './list-edits.ts';
import { fullDraft } from './testing/full-draft.ts';

it('addLine(draft, "support") aims the request at the only target', () => {
  expect(addLine(fullDraft(), 'support', 'r2', '2026-11-21').support[1]).toEqual({
    id: 'r2',
    instrument: 'exim-direct-loan',
    amount: null,
    tenor: null,
    market: 'AAA',
    note: ''
  });
});

it('addLine(draft, "members") makes the first one the anchor, dated, and the next one a member', () => {
  const none = { ...fullDraft(), members: [] };
  const two = addLine(addLine(none, 'members', 'a', '2026-11-21'), 'members', 'b', '2026-11-22');
  expect(two.members.map(({ role, joined }) => [role, joined])).toEqual([
    ['anchor', '2026-11-21'],
    ['member', '2026-11-22']
  ]);
});

it('removeLine(draft, list, id) takes the line and the marks on its fields', () => {
  const draft = { ...fullDraft(), confidential: ['sites.s1.own', 'usMade'] };
  const left = removeLine(draft, 'sites', 's1');
  expect(left.sites).toEqual([]);
  expect(left.confidential).toEqual(['usMade']);
});

it('answer(draft, id, text) dates an answer, replaces it, and opens the question again when blank', () => {
  const once = answer(fullDraft(), 'all:outbound', 'None.', '2026-11-20');
  const twice = answer(once, 'all:outbound', 'None yet.', '2026-11-21');
  expect(twice.answers).toEqual([{ id: 'all:outbound', text: 'None yet.', date: '2026-11-21' }]);
  expect(answer(twice, 'all:outbound', ' ', '2026-11-22').answers).toEqual([]);
});

it('toggleConfidential(draft, path) twice leaves no mark', () => {
  const once = toggleConfidential(fullDraft(), 'usMade');
  expect(once.confidential).toEqual(['usMade']);
  expect(toggleConfidential(once, 'usMade').confidential).toEqual([]);
});
