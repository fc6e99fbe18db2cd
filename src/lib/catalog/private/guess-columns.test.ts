import { expect, it } from 'vitest';
import type { Country } from '../release.ts';
import { guessColumns } from './guess-columns.ts';
import { placeIndex } from './place-index.ts';

const country = (iso3: string, iso2: string, name: string) =>
  ({ iso3, iso2, name, nameUN: name, aliases: [] }) as unknown as Country;
const index = placeIndex([country('KEN', 'KE', 'Kenya'), country('UGA', 'UG', 'Uganda')]);
const guess = (...rows: string[][]) =>
  guessColumns(
    rows.map((cells, at) => ({ line: at + 1, cells })),
    rows[0]?.length ?? 0,
    index
  );

it('guessColumns(rows) finds country, year and value of a long table', () => {
  expect(
    guess(['Country', 'Code', 'Year', 'Score'], ['Kenya', 'KEN', '2023', '5'], ['Uganda', 'UGA', '2023', '6'])
  ).toEqual({
    hasHeader: true,
    place: 0,
    value: 3,
    year: 2
  });
});

it('guessColumns(rows) takes the last of several years of a wide table', () => {
  expect(guess(['Country', '2022', '2023'], ['Kenya', '5', '6'], ['Uganda', '1', '2'])).toEqual({
    hasHeader: true,
    place: 0,
    value: 2,
    year: null
  });
});

it('guessColumns(rows) sees that pasted cells have no header', () => {
  expect(guess(['Kenya', '5'], ['Uganda', '6'])).toEqual({
    hasHeader: false,
    place: 0,
    value: 1,
    year: null
  });
  expect(guess(['Kenia', '5'], ['Uganda', '6']).hasHeader).toBe(false);
});

it('guessColumns(rows) takes a written name before values that are country codes by chance', () => {
  expect(guess(['rank', 'name'], ['404', 'Kenya'], ['800', 'Uganda'])).toMatchObject({ place: 1, value: 0 });
});

it('guessColumns(rows) has no country column where nothing is a place', () => {
  expect(guess(['a', 'b'], ['x', '1']).place).toBeNull();
});
