import { expect, test } from 'vitest';
import { plainItem } from '#lib/strategy/testing/plain-item.ts';
import { orderChange } from './order-change.ts';

const bloc = (id: string, rank: number | null) =>
  plainItem(id, rank, { kind: 'bloc', status: rank ? 'ranked' : 'unranked' });
const names = (id: string) => id.toUpperCase();
const mean = [bloc('gcc', 1), bloc('asean', 2), bloc('eac', 3)];

test('orderChange(now, before) names the moves, largest first', () => {
  const now = [bloc('asean', 1), bloc('eac', 2), bloc('gcc', 3)];
  expect(orderChange(now, mean, 'Worst member', 'Mean', names)).toBe(
    'Under “Worst member” GCC falls from 1 to 3, ASEAN rises from 2 to 1, EAC rises from 3 to 2, against “Mean”.'
  );
});

test('orderChange(now, before) says when nothing moves, and passes over blocs without a rank', () => {
  expect(
    orderChange([bloc('gcc', 1), bloc('asean', null), bloc('eac', 3)], mean, 'Median', 'Mean', names)
  ).toBe('Under “Median” the order is the same as under “Mean”.');
});

test('orderChange(now, before) names three moves and counts the others', () => {
  const now = [bloc('d', 1), bloc('c', 2), bloc('b', 3), bloc('a', 4)];
  const before = [bloc('a', 1), bloc('b', 2), bloc('c', 3), bloc('d', 4)];
  expect(orderChange(now, before, 'Mean', 'Share above 60', names)).toBe(
    'Under “Mean” D rises from 4 to 1, A falls from 1 to 4, C rises from 3 to 2, and 1 more bloc moves, against “Share above 60”.'
  );
});
