import { expect, it } from 'vitest';
import { publicCopy, withheld } from './public-copy.ts';
import { fullDraft } from './testing/full-draft.ts';

const marked = (...confidential: string[]) => ({ ...fullDraft(), confidential });

it('publicCopy(draft) takes marked texts and numbers out, and the list of marks', () => {
  const { draft } = publicCopy(marked('usMade', 'support.r1.amount'));
  expect(draft.usMade).toBe(withheld);
  expect(draft.support[0]?.amount).toBeNull();
  expect(draft.confidential).toEqual([]);
  expect(draft.layers).toEqual(fullDraft().layers);
});

it('publicCopy(draft) takes out every field that holds the text of a marked one', () => {
  const { draft, alsoTaken } = publicCopy(marked('members.m1.name'));
  expect(JSON.stringify(draft).toLowerCase()).not.toContain('meridian');
  expect(alsoTaken).toEqual(['layers.A.components', 'layers.A.supplier', 'sites.s1.build']);
});

it('publicCopy(draft) takes out an amount that a note repeats', () => {
  const draft = marked('support.r1.amount');
  draft.support[0]!.note = 'We ask for 4,800,000,000 dollars.';
  expect(publicCopy(draft).draft.support[0]?.note).toBe(withheld);
});

it('publicCopy(draft) takes a marked target out with what was asked for it, and its name elsewhere', () => {
  const { draft } = publicCopy(marked('targets.AAA.id'));
  expect(draft.targets).toEqual([]);
  expect(draft.support).toEqual([]);
  expect(draft.sites).toEqual([]);
  expect(JSON.stringify(draft)).not.toMatch(/Alba/);
});

it('publicCopy(draft) of a draft without marks is that draft', () => {
  expect(publicCopy(fullDraft())).toEqual({ draft: fullDraft(), taken: [], alsoTaken: [] });
});

it.each(['members.m1.role', 'members.m1.left'])(
  'publicCopy(draft) takes a member out as a whole whose %s is marked',
  (path) => {
    const draft = marked(path);
    draft.members[0]!.left = '2026-11-20';
    expect(publicCopy(draft).draft.members).toEqual([]);
  }
);

it('publicCopy(draft) takes a request out as a whole whose instrument is marked', () => {
  expect(publicCopy(marked('support.r1.instrument')).draft.support).toEqual([]);
});

it('publicCopy(draft) names what it took, and no target that it hides', () => {
  const draft = marked('support.r1.amount', 'usMade', 'targets.AAA.id', 'targets.AAA.buyer');
  expect(publicCopy(draft).taken).toEqual(['usMade']);
  expect(publicCopy(marked('support.r1.amount')).taken).toEqual(['support.r1.amount']);
});
