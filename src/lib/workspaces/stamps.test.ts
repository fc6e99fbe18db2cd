import { expect, it } from 'vitest';
import { withStampsOf } from './stamps.ts';

it('withStampsOf(kind, content, other) takes over what the product writes by itself, and nothing a person did', () => {
  const mine = { id: 'a', updated: '2026-11-02', name: 'Mine' };
  const theirs = { id: 'b', updated: '2026-11-03', created: '2026-11-01', name: 'Theirs' };
  expect(withStampsOf('packages', mine, theirs)).toEqual({ ...theirs, name: 'Mine' });
  expect(withStampsOf('strategies', mine, theirs)).toEqual(mine);
});
