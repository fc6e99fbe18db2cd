import { expect, test } from 'vitest';
import { shareCell } from './share-cell.ts';

test('shareCell(share) keeps never, rarely, mostly and always apart', () => {
  expect([0, 0.0001, 0.07, 0.5, 0.9999, 1].map(shareCell)).toEqual(['', '<1%', '7%', '50%', '>99%', '100%']);
});
