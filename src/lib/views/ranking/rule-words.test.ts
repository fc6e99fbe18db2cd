import { expect, test } from 'vitest';
import { ruleName } from './rule-words.ts';

test('ruleName(rule) prints the threshold, or the one that counts where none is given', () => {
  expect(ruleName({ id: 'worst' })).toBe('Worst member');
  expect(ruleName({ id: 'share-above', threshold: 60 })).toBe('Share above 60');
  expect(ruleName({ id: 'share-above' })).toBe('Share above 50');
});
