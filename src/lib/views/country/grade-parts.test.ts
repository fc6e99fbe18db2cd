import { expect, test } from 'vitest';
import { gradeParts } from './grade-parts.ts';

const names = { criterion: (id: string) => id.toUpperCase(), producer: (id: string) => `the ${id}` };
const conflict = { year: 2024, sources: ['bank', 'fund'] as [string, string] };

test('gradeParts(reliability) says what is missing, how old the rest is, and how far sources are apart', () => {
  const conflicts = [
    { ...conflict, criterion: 'gdp', difference: 0 },
    { ...conflict, criterion: 'people', difference: 0.07 }
  ];
  expect(gradeParts({ missing: 0.125, age: 1.94, conflicts }, names)?.map(({ text }) => text)).toEqual([
    '13% of the criteria have no value',
    'values are 1.9 years old on average',
    'the bank and the fund: GDP 2024 agree; PEOPLE 2024 7% apart'
  ]);
});

test('gradeParts(reliability) says that nothing could be checked, where there is one source', () => {
  expect(gradeParts({ missing: 0, age: null, conflicts: [] }, names)?.at(-1)?.text).toContain(
    'no second source'
  );
});

test('gradeParts(reliability) is null while only the letter is known', () => {
  expect(gradeParts({}, names)).toBeNull();
});
