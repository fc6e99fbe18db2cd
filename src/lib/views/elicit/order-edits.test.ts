import { expect, test } from 'vitest';
import { keepOrder, moveTo, orderByShare, ranksOf, toggleLevel, type OrderEntry } from './order-edits.ts';

/** "a b=c d": c stands level with b. */
const read = (text: string): OrderEntry[] =>
  text.split(' ').flatMap((tie) => tie.split('=').map((id, k) => ({ id, level: k > 0 })));
const write = (order: OrderEntry[]) =>
  order.map(({ id, level }, k) => (level ? `=${id}` : k > 0 ? ` ${id}` : id)).join('');

test('orderByShare(rows) puts equal shares level', () => {
  const rows = [
    { id: 'a', share: 0.2 },
    { id: 'b', share: 0.6 },
    { id: 'c', share: 0.2 }
  ];
  expect(write(orderByShare(rows))).toBe('b a=c');
});

test('ranksOf(order) counts those before: 1, 2, 2, 4', () => {
  expect(ranksOf(read('a b=c d'))).toEqual([1, 2, 2, 4]);
});

test('moveTo(order, id, place) leaves a tie without its head whole, and joins one it lands in', () => {
  expect(write(moveTo(read('a b=c d'), 'b', 3))).toBe('a c d b');
  expect(write(moveTo(read('a=b=c d'), 'a', 3))).toBe('b=c d a');
  expect(write(moveTo(read('a b=c d'), 'd', 2))).toBe('a b=d=c');
  expect(write(moveTo(read('a b=c d'), 'd', 0))).toBe('d a b=c');
});

test('toggleLevel(order, id) ties with the one above and unties; the first has none above', () => {
  expect(write(toggleLevel(read('a b c'), 'c'))).toBe('a b=c');
  expect(write(toggleLevel(read('a b=c'), 'c'))).toBe('a b c');
  expect(write(toggleLevel(read('a b'), 'a'))).toBe('a b');
});

test('keepOrder(order, rows) drops what is gone and adds what is new at the end', () => {
  const rows = ['b', 'c', 'x'].map((id) => ({ id, share: 0.1 }));
  expect(write(keepOrder(read('a=b c'), rows))).toBe('b c x');
});
