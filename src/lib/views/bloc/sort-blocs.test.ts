import { expect, test } from 'vitest';
import { sortBlocs } from './sort-blocs.ts';

const row = (id: string, gdp: number | null) => ({ id, cells: { name: id, gdp } });
const rows = [row('gcc', 2), row('eac', null), row('asean', 10)];
const order = (column: string, descending: boolean) =>
  sortBlocs(rows, column, descending).map(({ id }) => id);

test('sortBlocs(rows, column, descending) orders numbers by size and leaves gaps at the end', () => {
  expect(order('gdp', false)).toEqual(['gcc', 'asean', 'eac']);
  expect(order('gdp', true)).toEqual(['asean', 'gcc', 'eac']);
});

test('sortBlocs(rows, column, descending) orders names by the alphabet', () => {
  expect(order('name', false)).toEqual(['asean', 'eac', 'gcc']);
});
