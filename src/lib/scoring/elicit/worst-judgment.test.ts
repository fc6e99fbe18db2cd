import { expect, test } from 'vitest';
import { eigenvectorWeights } from '../ahp.ts';
import { worstJudgment } from './worst-judgment.ts';

// Saaty (2003), EJOR 145(1): a family buys a house by size, transport, neighborhood, age, yard, modernity,
// condition and finance.
const house = [
  [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
  [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
  [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
  [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
  [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
  [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
  [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
  [4, 7, 5, 8, 6, 6, 2, 1]
];

test('worstJudgment(Saaty’s house) is neighborhood 6 times condition, mended by 1/2', () => {
  expect(eigenvectorWeights(house).lambdaMax).toBeCloseTo(9.669, 3);
  const worst = worstJudgment(house)!;
  expect([worst.row, worst.column, worst.given, worst.implied]).toEqual([2, 6, 6, 1 / 2]);
  expect(8 + 7 * worst.consistencyIndex).toBeCloseTo(8.811, 2);
});

test('worstJudgment(consistent judgments) has nothing to mend', () => {
  expect(
    worstJudgment([
      [1, 2, 6],
      [1 / 2, 1, 3],
      [1 / 6, 1 / 3, 1]
    ])
  ).toBeUndefined();
});
