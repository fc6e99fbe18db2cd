import { expect, test } from 'vitest';
import { countClasses } from './count-classes.ts';

test('countClasses(classes) puts the most common first, equal ones by name', () => {
  expect(countClasses(['Class 3', 'Class 2', 'Class 3', 'Class 1'])).toEqual([
    ['Class 3', 2],
    ['Class 1', 1],
    ['Class 2', 1]
  ]);
  expect(countClasses([])).toEqual([]);
});
