import { expect, test } from 'vitest';
import { plainItem } from '#lib/strategy/testing/plain-item.ts';
import { movesBetween } from './moves-between.ts';

test('movesBetween(lists) tells the furthest moves first and who enters and leaves the top ten', () => {
  const before = [plainItem('A', 1), plainItem('B', 10), plainItem('C', 12), plainItem('D', 13)];
  const after = [plainItem('C', 9), plainItem('A', 1), plainItem('B', 11), plainItem('D', null)];
  expect(movesBetween(before, after)).toEqual({
    moves: [
      { id: 'C', from: 12, to: 9 },
      { id: 'B', from: 10, to: 11 }
    ],
    held: 1,
    top: 2,
    enter: ['C'],
    leave: ['B']
  });
});
