// From the tables of data/sites to the sites of each layer: words for people, missing as null, flaws reported.
import { readCsv } from '../pipeline/read-csv.ts';
import type { Report } from '../pipeline/issue.ts';
import { parseNumber } from '../pipeline/parse-number.ts';
import type { Site } from '#lib/catalog/sites/site-layer.ts';

/** A row's cells by column; a column that is not there is an empty text. */
export type Cell = (column: string) => string;

export interface SiteRows {
  /** Source id; the table is data/sites/tables/<source>.csv. */
  source: string;
  /** The column that holds each field, or how to make it from a row. */
  values: Record<string, (cell: Cell) => string | number | null>;
  columns: readonly string[];
  /** Why a row without coordinates has none, or a row with them is not drawn. */
  notDrawn?: (cell: Cell) => string | null;
}

/**
 * root     data/sites
 * known    ISO 3166-1 alpha-3 codes of every place
 * returns  one site a row, sorted as the table is; each flaw goes to `report`
 */
export function readSites(
  root: string,
  { source, values, columns, notDrawn }: SiteRows,
  known: ReadonlySet<string>,
  report: Report
): Site[] {
  const file = `sites/tables/${source}.csv`;
  const needed = ['id', 'name', 'iso3', 'lat', 'lon', ...columns];
  const seen = new Set<string>();
  return readCsv(`${root}/tables/${source}.csv`, file, source, needed, report).map(({ line, cells }) => {
    const cell: Cell = (column) => (cells[column] ?? '').trim();
    const flaw = (column: string, expected: string) =>
      report({ source, file, row: line, column, found: `"${cell(column)}"`, expected });
    const id = cell('id');
    if (id === '' || seen.has(id)) flaw('id', 'an id of its own');
    seen.add(id);
    if (cell('name') === '') flaw('name', 'a name');
    const iso3 = cell('iso3') || null;
    if (iso3 !== null && !known.has(iso3)) flaw('iso3', 'a known ISO 3166-1 alpha-3 code or nothing');
    const at = placeOf(cell, flaw);
    const why = notDrawn?.(cell) ?? null;
    if (at === null && why === null) flaw('lat', 'a place, or a reason why there is none');
    return {
      id,
      name: cell('name'),
      iso3,
      at: why === null ? at : null,
      ...(why !== null && { notDrawn: why }),
      values: Object.fromEntries(Object.entries(values).map(([field, make]) => [field, make(cell)]))
    };
  });
}

function placeOf(cell: Cell, flaw: (column: string, expected: string) => void): Site['at'] {
  if (cell('lat') === '' && cell('lon') === '') return null;
  const [latitude, longitude] = [parseNumber(cell('lat')), parseNumber(cell('lon'))];
  if (!(Math.abs(latitude) <= 90)) flaw('lat', 'a latitude from -90 to 90');
  if (!(Math.abs(longitude) <= 180)) flaw('lon', 'a longitude from -180 to 180');
  return [round(longitude, 4), round(latitude, 4)];
}

/** A cell as a number of few decimals, or null. */
export function numberOf(column: string, decimals = 1): (cell: Cell) => number | null {
  return (cell) => {
    const value = parseNumber(cell(column));
    return Number.isNaN(value) ? null : round(value, decimals);
  };
}

/** A cell as it stands, or null where it is empty. */
export function textOf(column: string): (cell: Cell) => string | null {
  return (cell) => cell(column) || null;
}

/** A cell in other words; one without words of its own stands as it is. */
export function wordOf(column: string, words: Record<string, string>): (cell: Cell) => string | null {
  return (cell) => words[cell(column)] ?? (cell(column) || null);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
