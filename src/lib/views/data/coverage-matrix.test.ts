import { describe, expect, test } from 'vitest';
import { rank } from '#lib/strategy/rank.ts';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import type { ValueFlag } from '#lib/catalog/release.ts';
import { cellState, coverageRows, sortRows } from './coverage-matrix.ts';

const release = tinyRelease();
const criteria = release.criteria.filter(({ id }) => ['size', 'trouble'].includes(id));
const nameOf = (id: string) => release.countries.find(({ iso3 }) => iso3 === id)?.name ?? id;
const rows = coverageRows(release, rank(release, tinyStrategy()), criteria, nameOf);
const names = (by: string, descending = false) => sortRows(rows, { by, descending }).map(({ name }) => name);

describe('cellState(observation)', () => {
  test.each([
    [[], 'filled'],
    [['derived'], 'filled'],
    [['estimated'], 'estimated'],
    [['estimated', 'regional'], 'regional'],
    [['not-applicable'], 'not-applicable']
  ] as [ValueFlag[], string][])('of a value with %j is %s', (flags, state) => {
    expect(cellState({ value: 1, year: 2024, source: 'x', flags })).toBe(state);
  });

  test('of no value is missing', () => expect(cellState(undefined)).toBe('missing'));
});

describe('coverageRows(release, ranking, criteria)', () => {
  test('says for each market what is there and how it stands', () => {
    const said = rows.map(({ name, states, known, standing }) => [name, states.join(), known, standing]);
    expect(said).toEqual([
      ['Alba', 'filled,filled', 2, 'Rank 1'],
      ['Bora', 'filled,filled', 2, 'Rank 2'],
      ['Cela', 'filled,estimated', 2, 'Rank 2'],
      ['Dune', 'filled,missing', 1, 'Rank 4']
    ]);
  });
});

describe('sortRows(rows, sort)', () => {
  test('by a criterion puts gaps first, then what is least sure', () => {
    expect(names('trouble')).toEqual(['Dune', 'Cela', 'Alba', 'Bora']);
    expect(names('trouble', true)).toEqual(['Alba', 'Bora', 'Cela', 'Dune']);
  });

  test('by name, by coverage and by standing, names deciding between equals', () => {
    expect(names('market', true)).toEqual(['Dune', 'Cela', 'Bora', 'Alba']);
    expect(names('coverage')).toEqual(['Dune', 'Alba', 'Bora', 'Cela']);
    expect(names('standing')).toEqual(['Alba', 'Bora', 'Cela', 'Dune']);
  });
});
