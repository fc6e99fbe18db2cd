import Papa from 'papaparse';
import { tooLarge } from './decode-bytes.ts';

/** A row of a table: its line as a person counts them, from 1, and its cells, trimmed. */
export interface Row {
  line: number;
  cells: string[];
}

export type Delimiter = ',' | ';' | '\t' | '|';

export type ReadCells =
  { ok: true; rows: Row[]; delimiter: Delimiter; columns: number } | { ok: false; message: string };

export const delimiters: { id: Delimiter; label: string }[] = [
  { id: '\t', label: 'tab' },
  { id: ';', label: 'semicolon' },
  { id: ',', label: 'comma' },
  { id: '|', label: 'vertical bar' }
];

const mostRows = 50_000;
const mostColumns = 200;
/** Rows that are enough to tell the delimiter by. */
const sample = 200;

/**
 * Takes a table of text apart.
 * delimiter  undefined = the one by which most rows have the same number of cells
 * returns    rows that hold anything, with the number of cells most of them have; or why the text is no table
 */
export function readCells(given: string, delimiter?: Delimiter): ReadCells {
  const large = tooLarge(given.length);
  if (large) return refuse(large);
  if (given.includes('\0')) return refuse('This is not text: it holds characters no table has.');
  const { text, skipped, declared } = withoutPreamble(given);
  if (text.trim() === '') return refuse('There is nothing here. Paste at least one country with its value.');
  const chosen = delimiter ?? declared ?? guessDelimiter(text);
  if (!chosen) return refuse(oneColumn);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: chosen });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  if (wrong) return refuse(quoteProblem(wrong.code, lineOf(data, wrong.row ?? 0) + skipped));
  const rows: Row[] = [];
  let line = 1 + skipped;
  for (const raw of data) {
    const cells = raw.map((cell) => cell.trim());
    if (cells.some(Boolean)) rows.push({ line, cells });
    line += linesIn(raw);
  }
  const columns = commonestCount(rows);
  if (columns < 2) return refuse(oneColumn);
  if (rows.length > mostRows)
    return refuse(`This table has ${rows.length} rows; at most ${mostRows} are read.`);
  if (columns > mostColumns)
    return refuse(`This table has ${columns} columns; at most ${mostColumns} are read.`);
  return { ok: true, rows, delimiter: chosen, columns };
}

const oneColumn =
  'Only one column was found. Each row needs a country and a value, set apart by a tab, a semicolon, a comma or a vertical bar.';

function refuse(message: string): ReadCells {
  return { ok: false, message };
}

/** Drops a byte order mark and the line by which Excel names the delimiter. */
function withoutPreamble(given: string): { text: string; skipped: number; declared?: Delimiter } {
  const text = given.replace(/^\uFEFF/, '');
  const named = /^"?sep=(.)"?\r?\n/i.exec(text);
  const declared = delimiters.find(({ id }) => id === named?.[1])?.id;
  return named && declared
    ? { text: text.slice(named[0].length), skipped: 1, declared }
    : { text, skipped: 0 };
}

/** The first delimiter, in the order of the list, by which nine rows of ten have one number of cells; else the best. */
function guessDelimiter(text: string): Delimiter | undefined {
  const trials = delimiters.map(({ id }) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: id, preview: sample });
    const rows = data.filter((cells) => cells.some((cell) => cell.trim()));
    const counts = rows.map((cells) => cells.length);
    const usual = commonest(counts);
    return { id, usual, agree: counts.filter((count) => count === usual).length / rows.length };
  });
  const possible = trials.filter(({ usual }) => usual > 1);
  return (possible.find(({ agree }) => agree >= 0.9) ?? possible.sort((a, b) => b.agree - a.agree)[0])?.id;
}

function commonestCount(rows: readonly Row[]): number {
  return commonest(rows.map(({ cells }) => cells.length));
}

function commonest(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

function lineOf(data: readonly string[][], row: number): number {
  return data.slice(0, row).reduce((line, cells) => line + linesIn(cells), 1);
}

/** Lines a row takes up: a quoted cell may hold several. */
function linesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 1);
}

function quoteProblem(code: string, line: number): string {
  return code === 'MissingQuotes'
    ? `Row ${line} opens a quotation mark that is never closed, so the rows after it cannot be told apart. Close it or take it out.`
    : `Row ${line} has a quotation mark inside a quoted cell. Double it ("") or take it out.`;
}
