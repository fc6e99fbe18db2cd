import { expect, test } from 'vitest';
import { marketCount, nameList } from './name-list.ts';

test('nameList(names) joins a few and counts the rest of many', () => {
  expect(nameList([])).toBe('');
  expect(nameList(['Kenya'])).toBe('Kenya');
  expect(nameList(['Kenya', 'Uganda', 'Togo'])).toBe('Kenya, Uganda and Togo');
  expect(nameList(['Kenya', 'Uganda', 'Togo'], 2)).toBe('Kenya, Uganda and 1 more');
});

test('marketCount(count) keeps one market in the singular', () => {
  expect([0, 1, 2].map(marketCount)).toEqual(['0 markets', '1 market', '2 markets']);
});
