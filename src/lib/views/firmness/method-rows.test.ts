import { expect, test } from 'vitest';
import type { MethodAgreement } from '#lib/strategy/method-agreement.ts';
import { comparedWith, heldByAll, methodColumns, methodRows } from './method-rows.ts';

const pair = (reference: 'weighted-sum' | 'vikor' | 'topsis', other: typeof reference, tauB: number) => ({
  reference,
  other,
  tauB,
  ws: 1,
  rbo: 1,
  topOverlap: 2
});
const agreement: MethodAgreement = {
  ids: ['AAA', 'BBB', 'CCC', 'DDD'],
  methods: [
    { method: { id: 'weighted-sum' }, label: 'Weighted sum', ranks: [1, 2, 3, 4] },
    { method: { id: 'topsis' }, label: 'TOPSIS', ranks: [1, 2, 4, 3] },
    { method: { id: 'vikor' }, label: 'VIKOR', ranks: [3, 1, 2, 4] }
  ],
  pairs: [
    pair('weighted-sum', 'topsis', 0.67),
    pair('weighted-sum', 'vikor', 0.33),
    pair('vikor', 'topsis', 0.1)
  ],
  persistence: 0.9,
  top: 2
};

test('methodColumns(agreement, reference) puts the reference first', () => {
  expect(methodColumns(agreement, 'vikor').map(({ id }) => id)).toEqual(['vikor', 'weighted-sum', 'topsis']);
});

test('methodRows(agreement, reference, shown) lists who stands high by any method, with the places gained', () => {
  const rows = methodRows(agreement, 'weighted-sum', 2);
  expect(rows.map(({ id }) => id)).toEqual(['AAA', 'BBB', 'CCC']);
  expect(rows[0]?.others).toEqual([
    { method: 'topsis', rank: 1, places: 0 },
    { method: 'vikor', rank: 3, places: -2 }
  ]);
});

test('heldByAll(agreement, reference) counts the top that every method keeps', () => {
  // Of AAA and BBB, VIKOR keeps BBB alone.
  expect(heldByAll(agreement, 'weighted-sum')).toEqual({ held: 1, of: 2 });
});

test('comparedWith(agreement, reference) keeps one direction, least agreeing first', () => {
  expect(comparedWith(agreement, 'weighted-sum').map(({ other }) => other)).toEqual(['vikor', 'topsis']);
});
