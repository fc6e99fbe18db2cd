import { expect, test } from 'vitest';
import { binUtilities } from './bin-utilities.ts';

test('binUtilities(utilities) counts the ends in the outer bins and leaves missing ones out', () => {
  expect(binUtilities([0, 0.24, 0.25, 0.99, 1, NaN], 4)).toEqual([2, 1, 0, 2]);
});
