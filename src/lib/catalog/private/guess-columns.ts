import { guessWriting, readNumberCell } from './number-writing.ts';
import { findPlace, type PlaceIndex } from './place-index.ts';
import type { Row } from './read-cells.ts';

/** What each column of a table is taken for: positions from 0, null where there is none. */
export interface Columns {
  hasHeader: boolean;
  place: number | null;
  value: number | null;
  year: number | null;
}

/** Rows that are enough to tell columns by. */
const sample = 200;

/**
 * Guesses which columns hold places, values and years, for a person to confirm.
 * columns  how many there are
 * returns  the place column with the most known places, written ones before numeric codes; the value column, of
 *          several years the last; a header where the first row names no place
 */
export function guessColumns(rows: readonly Row[], columns: number, index: PlaceIndex): Columns {
  const [first, ...rest] = rows.slice(0, sample + 1).map(({ cells }) => cells);
  if (!first) return { hasHeader: false, place: null, value: null, year: null };
  const body = rest.length > 0 ? rest : [first];
  const cellsOf = (column: number) => body.map((cells) => cells[column] ?? '').filter(Boolean);
  const places = range(columns).map((column) => sum(cellsOf(column), (cell) => placeWorth(index, cell)));
  const best = Math.max(...places);
  const place = best > 0 ? places.indexOf(best) : null;
  const numeric = range(columns).filter(
    (column) => column !== place && sum(cellsOf(column), isNumber) >= Math.max(1, cellsOf(column).length / 2)
  );
  const hasHeader =
    place !== null &&
    rest.length > 0 &&
    !findPlace(index, first[place] ?? '') &&
    !numeric.some((column) => isNumber(first[column] ?? '') && !isYear(first[column] ?? ''));
  const nameOf = (column: number) => (hasHeader ? (first[column] ?? '') : '');
  const year =
    numeric.find((column) => yearName.test(nameOf(column))) ??
    (numeric.length > 1 ? numeric.find((column) => cellsOf(column).every(isYear)) : undefined) ??
    null;
  const others = numeric.filter((column) => column !== year);
  const value =
    others.find((column) => valueName.test(nameOf(column))) ??
    others.filter((column) => isYear(nameOf(column))).at(-1) ??
    others[0] ??
    null;
  return { hasHeader, place, value, year };
}

const yearName = /^(year|years|date|period|time|time[ _]period|jahr|année|annee|año|ano)$/i;
const valueName = /^(value|obs[ _]?value|score|wert|valeur|valor)$/i;

/** A cell that is a year between 1900 and 2100. */
export function isYear(cell: string): boolean {
  return /^(19|20)\d{2}$/.test(cell.trim());
}

/** A numeric code may be a value by chance, so a written name or code is worth more. */
function placeWorth(index: PlaceIndex, cell: string): number {
  return findPlace(index, cell) ? (/^\d+$/.test(cell) ? 0.4 : 1) : 0;
}

function isNumber(cell: string): boolean {
  return readNumberCell(cell, guessWriting([cell], 'point').writing).kind === 'number';
}

function sum(cells: readonly string[], worth: (cell: string) => number | boolean): number {
  return cells.reduce((total, cell) => total + Number(worth(cell)), 0);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
