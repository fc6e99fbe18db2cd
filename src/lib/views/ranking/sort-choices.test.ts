import { expect, test } from 'vitest';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';
import { sortChoices, sortLabel } from './sort-choices.ts';

const column = (id: string, group: RankedCriterion['group']): RankedCriterion => {
  return { id, label: id.toUpperCase(), group, weight: 1, share: 0.5, neutral: false };
};

test('sortChoices(criteria) offers rank first, every criterion last, and no focus region', () => {
  const columns = sortChoices([column('gdp', 'market'), column('focus:gcc', 'focus')]).map(
    (one) => one.column
  );
  expect(columns[0]).toBe('rank');
  expect(columns.at(-1)).toBe('criterion:gdp');
});

test('sortLabel(column) names a column of the ranking itself, and a criterion by its label', () => {
  const labelOf = (id: string) => `label of ${id}`;
  expect(sortLabel('coverage', labelOf)).toBe('Share of weight with data');
  expect(sortLabel('criterion:gdp', labelOf)).toBe('label of gdp');
});
