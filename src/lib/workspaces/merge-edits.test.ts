import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween } from './edits-between.ts';
import { mergeEdits } from './merge-edits.ts';
import type { Json } from './json.ts';

const base: Json = {
  name: 'Gulf',
  criteria: [
    { id: 'gdp', weight: 5 },
    { id: 'power', weight: 8 }
  ],
  constraints: [
    { id: 'minimum', criterion: 'gdp', value: 1 },
    { id: 'minimum', criterion: 'power', value: 2 }
  ],
  countries: ['KEN', 'GHA']
};
const weighed = (gdp: number, power: number) => [
  { id: 'gdp', weight: gdp },
  { id: 'power', weight: power }
];

describe('editsBetween(before, after)', () => {
  test('names the weight that changed, not the list it stands in', () => {
    expect(editsBetween(base, { ...base, criteria: weighed(5, 9) })).toEqual([
      { path: 'criteria[power].weight', before: 8, after: 9 }
    ]);
  });

  test('tells two thresholds of one kind apart by their criterion, and takes plain lists whole', () => {
    const after = {
      ...base,
      constraints: [{ id: 'minimum', criterion: 'gdp', value: 1 }],
      countries: ['KEN']
    };
    expect(editsBetween(base, after).map(({ path }) => path)).toEqual([
      'constraints[minimum:power]',
      'countries'
    ]);
  });

  test('sees no edit in another order of named entries', () => {
    expect(editsBetween(base, { ...base, criteria: weighed(5, 8).reverse() })).toEqual([]);
  });
});

describe('mergeEdits(base, mine, theirs)', () => {
  test('keeps both changes where they touch different weights', () => {
    const merged = mergeEdits(
      base,
      { ...base, criteria: weighed(6, 8) },
      { ...base, criteria: weighed(5, 9), name: 'Gulf 2' }
    );
    expect(merged).toEqual({ merged: { ...base, criteria: weighed(6, 9), name: 'Gulf 2' }, conflicts: [] });
  });

  test('names the field both changed, and takes theirs until mine is chosen', () => {
    const mine = { ...base, criteria: weighed(6, 8) };
    const theirs = { ...base, criteria: weighed(7, 8) };
    const { merged, conflicts } = mergeEdits(base, mine, theirs);
    expect(conflicts).toEqual([{ path: 'criteria[gdp].weight', base: 5, mine: 6, theirs: 7 }]);
    expect(merged).toEqual(theirs);
    expect(mergeEdits(base, mine, theirs, new Set(['criteria[gdp].weight'])).merged).toEqual(mine);
  });

  test('keeps what one added while the other removed something else', () => {
    const mine = { ...base, criteria: [...weighed(5, 8), { id: 'water', weight: 1 }] };
    const theirs = { ...base, criteria: weighed(5, 8).slice(1) };
    expect(mergeEdits(base, mine, theirs)).toEqual({
      merged: {
        ...base,
        criteria: [
          { id: 'power', weight: 8 },
          { id: 'water', weight: 1 }
        ]
      },
      conflicts: []
    });
  });

  test('keeps every entry either added to a list of texts, and drops what either took out', () => {
    const mine = { ...base, countries: ['KEN', 'UGA'] };
    const theirs = { ...base, countries: ['GHA', 'KEN', 'TZA'] };
    expect(mergeEdits(base, mine, theirs)).toEqual({
      merged: { ...base, countries: ['KEN', 'TZA', 'UGA'] },
      conflicts: []
    });
  });

  test('gives the other copy when one side changed nothing, whatever JSON they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const [from, to] = JSON.parse(JSON.stringify([before, after])) as [Json, Json];
        expect(mergeEdits(from, from, to)).toEqual({ merged: to, conflicts: [] });
        expect(mergeEdits(from, to, from)).toEqual({ merged: to, conflicts: [] });
      }),
      { numRuns: 200 }
    );
  });
});
