import { expect, test } from 'vitest';
import { defaultFilters } from '#lib/state/filters.ts';
import { activeFilters } from './active-filters.ts';

test('activeFilters(filters) says each filter that is on, with the change that takes it off', () => {
  const filters = {
    ...defaultFilters,
    bloc: 'gcc',
    scores: [45, 60] as [number, number],
    grade: 'B' as const
  };
  expect(activeFilters(filters, (id) => id.toUpperCase())).toEqual([
    { id: 'bloc', text: 'Bloc: GCC', off: { bloc: null } },
    { id: 'scores', text: 'Score 45–60', off: { scores: null } },
    { id: 'grade', text: 'Data grade B or better', off: { grade: null } }
  ]);
});

test('activeFilters(filters) is empty when nothing is on', () => {
  expect(activeFilters({ ...defaultFilters, query: '  ' }, String)).toEqual([]);
});
