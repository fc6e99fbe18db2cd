import { expect, it } from 'vitest';
import { fieldAt, withField } from './field-path.ts';
import { fullDraft } from './testing/full-draft.ts';

it.each([
  ['usMade', 'Servers assembled in Texas; switches imported.'],
  ['layers.C.supplier', 'Northline'],
  ['sites.s1.own', 'Alba Grid'],
  ['support.r1.amount', 4_800_000_000],
  ['members.m1.layers', ['A', 'B', 'C', 'D', 'E']],
  ['sites.s9.own', undefined],
  ['layers.toString', undefined]
])('fieldAt(draft, "%s") reads the field', (path, value) => {
  expect(fieldAt(fullDraft(), path)).toEqual(value);
});

it('withField(draft, path, value) writes one field and leaves the draft it was given', () => {
  const draft = fullDraft();
  const changed = withField(draft, 'sites.s1.operate', 'Sentry');
  expect(changed.sites[0]).toEqual({ ...draft.sites[0], operate: 'Sentry' });
  expect(draft.sites[0]?.operate).toBe('Harbor');
  expect(changed.layers).toBe(draft.layers);
});

it('withField(draft, path) throws for a field the draft does not have', () => {
  expect(() => withField(fullDraft(), 'sites.s9.own', 'x')).toThrow('no field "sites.s9.own"');
});
