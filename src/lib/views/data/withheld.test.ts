import { expect, test } from 'vitest';
import { smallRelease } from '../../../../tests/small-release.ts';
import { withheldOf } from './withheld.ts';

test('withheldOf(release) counts values by the terms of their own source', () => {
  // "closed" is of the bound source for Kenya; Uganda's value is of the free one.
  expect(withheldOf(smallRelease)).toEqual([
    { source: smallRelease.sources.bound, count: 1, labels: ['closed'] }
  ]);
});
