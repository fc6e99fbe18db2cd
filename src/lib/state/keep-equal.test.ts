import { expect, it } from 'vitest';
import { keepEqual } from './keep-equal.ts';

it('keepEqual(keyOf) gives the first of equal results until one differs', () => {
  const keep = keepEqual<{ id: string }[]>((items) => items.map(({ id }) => id).join());
  const first = keep([{ id: 'a' }]);
  expect(keep([{ id: 'a' }])).toBe(first);
  expect(keep([{ id: 'b' }])).toEqual([{ id: 'b' }]);
  expect(keep([{ id: 'a' }])).not.toBe(first);
});
