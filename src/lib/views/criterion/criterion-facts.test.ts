import { expect, test } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { criterionFacts } from './criterion-facts.ts';

const release = tinyRelease({
  values: {
    'country-risk': {
      AAA: [3, 2020],
      BBB: [null, 2026, 'market-benchmark'],
      CCC: [null, 2026],
      TER: [5, 2010]
    }
  }
});
const risk = release.criteria.find(({ id }) => id === 'country-risk')!;

test('criterionFacts(release, criterion) counts markets with a value or a class of its own, not territories', () => {
  const { known, markets, years } = criterionFacts(release, risk);
  expect([known, markets]).toEqual([2, 4]);
  expect(years).toEqual({ oldest: 2020, median: 2023, newest: 2026 });
});

test('criterionFacts(criterion without values) has no years', () => {
  expect(criterionFacts({ ...release, values: {} }, risk)).toMatchObject({ known: 0, years: null });
});
