import { expect, test } from 'vitest';
import { takeIn, takeOut } from './member-edits.ts';

test('takeIn(members, ids) adds each once and keeps the order', () => {
  expect(takeIn(['KEN', 'UGA'], ['UGA', 'TZA', 'TZA'])).toEqual(['KEN', 'UGA', 'TZA']);
});

test('takeOut(members, ids) leaves the others, and minds none that was not in', () => {
  expect(takeOut(['KEN', 'UGA', 'TZA'], ['UGA', 'IND'])).toEqual(['KEN', 'TZA']);
});
