import { expect, test } from 'vitest';
import { bandParts, nearTies } from './near-ties.ts';

test('nearTies(scores) brackets rows from the first whose score is less than half a point above', () => {
  // 79.5 - 79.1 = 0.4 joins; 79.5 - 79.0 = 0.5 does not; 79.0 starts anew.
  expect(nearTies([82.8, 79.5, 79.3, 79.1, 79.0, 78.2])).toEqual([
    null,
    'first',
    'middle',
    'last',
    null,
    null
  ]);
});

test('nearTies(scores) does not chain a whole list together by small steps', () => {
  expect(nearTies([50, 49.7, 49.4, 49.1])).toEqual(['first', 'last', 'first', 'last']);
});

test('nearTies(scores) leaves rows without a score out', () => {
  expect(nearTies([50, null, null])).toEqual([null, null, null]);
  expect(nearTies([])).toEqual([]);
});

test('bandParts(overtaken) brackets neighbors that change places in more than 35 % of trials', () => {
  expect(bandParts([0.1, 0.4, 0.36, 0.35, null])).toEqual([null, 'first', 'middle', 'last', null]);
  expect(bandParts([0.5, null])).toEqual(['first', 'last']);
});
