import { expect, it } from 'vitest';
import { keepRecent } from './recent.ts';

it('keepRecent(limit) lets the longest unused go when the bytes are more than the limit', () => {
  const recent = keepRecent(10);
  recent.set('a', new Uint8Array(4));
  recent.set('b', new Uint8Array(4));
  expect(recent.get('a')).toHaveLength(4);
  recent.set('c', new Uint8Array(4));
  expect(recent.get('b')).toBeUndefined();
  expect(recent.get('a')).toHaveLength(4);
  expect(recent.get('c')).toHaveLength(4);
});

it('keepRecent(limit) counts a key that is set again once', () => {
  const recent = keepRecent(10);
  for (let i = 0; i < 5; i++) recent.set('a', new Uint8Array(4));
  recent.set('b', new Uint8Array(6));
  expect(recent.get('a')).toHaveLength(4);
});
