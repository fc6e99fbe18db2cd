import type { Iso3 } from '../release.ts';
import type { Columns } from './guess-columns.ts';
import { readNumberCell, type NumberWriting } from './number-writing.ts';
import type { Row } from './read-cells.ts';
import { quoted, type Telling } from './telling.ts';

export interface GatherChoice {
  columns: Columns;
  /** Cells most rows have. */
  width: number;
  writing: NumberWriting;
  /** The year of all values, where no column holds it. */
  year: number | null;
  /** Of several years of a market: the latest, or this one alone. */
  take: 'latest' | number;
  /** A place for a text; null = left out on purpose, undefined = not known. */
  placeOf: (text: string) => Iso3 | null | undefined;
  /** A place in words, for what is told. */
  nameOf: (iso3: Iso3) => string;
}

export interface Gathered {
  values: Record<Iso3, [value: number, year: number]>;
  /** What was mended or left out, by line. */
  tellings: Telling[];
  /** Rows whose value cell is empty or says that there is none. */
  missing: number;
  /** Years the table holds, ascending. */
  years: number[];
}

interface Candidate {
  line: number;
  iso3: Iso3;
  year: number;
  value: number;
}

/** Takes one value a market out of a table; a row that is not clear is left out and told, never guessed. */
export function gatherValues(rows: readonly Row[], choice: GatherChoice): Gathered {
  const { hasHeader, place, value } = choice.columns;
  const tellings: Telling[] = [];
  if (place === null || value === null) return { values: {}, tellings, missing: 0, years: [] };
  const candidates: Candidate[] = [];
  let missing = 0;
  for (const row of hasHeader ? rows.slice(1) : rows) {
    const leaveOut = (text: string) => tellings.push({ line: row.line, kind: 'left-out', text });
    const flaw = flawOf(row, choice);
    if (flaw) {
      leaveOut(flaw);
      continue;
    }
    const name = row.cells[place] ?? '';
    const iso3 = choice.placeOf(name);
    if (!iso3) {
      leaveOut(
        iso3 === null ? `${quoted(name)} is left out, as you chose.` : `${quoted(name)} is no known country.`
      );
      continue;
    }
    const cell = row.cells[value] ?? '';
    const read = readNumberCell(cell, choice.writing);
    if (read.kind === 'missing') {
      missing++;
      continue;
    }
    if (read.kind !== 'number') {
      leaveOut(valueFlaws[read.kind](quoted(cell), choice.writing));
      continue;
    }
    const year = yearOf(row, choice);
    if (year === undefined) {
      leaveOut(`${quoted(row.cells[choice.columns.year ?? -1] ?? '')} is no year between 1900 and 2100.`);
      continue;
    }
    if (read.mended)
      tellings.push({ line: row.line, kind: 'mended', text: `${quoted(cell)}: ${read.mended}.` });
    candidates.push({ line: row.line, iso3, year, value: read.value });
  }
  const values = settle(candidates, choice, tellings);
  tellings.sort((a, b) => a.line - b.line);
  const years = [...new Set(candidates.map(({ year }) => year))].sort((a, b) => a - b);
  return { values, tellings, missing, years };
}

/** Why a row cannot be read at all. */
function flawOf({ cells }: Row, { columns: { place, value }, width }: GatherChoice): string | undefined {
  const filled = cells.findLastIndex(Boolean) + 1;
  if (filled > width)
    return `It has ${filled} cells where most rows have ${width}: a name or a number with the separator in it needs quotation marks.`;
  if (cells.length <= Math.max(place ?? 0, value ?? 0))
    return `It has ${cells.length === 1 ? 'one cell' : `${cells.length} cells`} where most rows have ${width}.`;
  const name = cells[place ?? 0] ?? '';
  if (name === '') return 'It names no country.';
  return /^[=@+]/.test(name)
    ? `${quoted(name)} is a formula, which is not run. Paste what it shows.`
    : undefined;
}

const valueFlaws = {
  formula: (cell: string) => `${cell} is a formula, which is not run. Paste what it shows.`,
  'other-writing': (cell: string, writing: NumberWriting) =>
    `${cell} is written with a decimal ${writing === 'point' ? 'comma' : 'point'}, the other rows with a decimal ${writing}.`,
  text: (cell: string) => `${cell} is no number.`
};

function yearOf({ cells }: Row, { columns, year }: GatherChoice): number | undefined {
  if (columns.year === null) return year ?? 0;
  const found = /^\D{0,4}((?:19|20)\d{2})(?:\D|$)/.exec(cells[columns.year] ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Keeps one value a market; rows of one market and year that differ are all left out. */
function settle(
  candidates: readonly Candidate[],
  { take, nameOf }: GatherChoice,
  tellings: Telling[]
): Gathered['values'] {
  const byMarket = groupByMarket(candidates);
  const values: Gathered['values'] = {};
  for (const [iso3, own] of byMarket) {
    const year = take === 'latest' ? Math.max(...own.map((one) => one.year)) : take;
    const [first, ...again] = own.filter((one) => one.year === year);
    if (!first) continue;
    const differs = again.some(({ value }) => value !== first.value);
    const lines = [first, ...again].map(({ line }) => line).join(', ');
    for (const { line } of differs ? [first, ...again] : again) {
      const text = differs
        ? `Rows ${lines} give ${nameOf(iso3)} different values${year ? ` for ${year}` : ''}; none of them is taken.`
        : `It says of ${nameOf(iso3)} what row ${first.line} says, and is counted once.`;
      tellings.push({ line, kind: differs ? 'left-out' : 'mended', text });
    }
    if (!differs) values[iso3] = [first.value, year];
  }
  return values;
}

function groupByMarket(candidates: readonly Candidate[]): Map<Iso3, Candidate[]> {
  const groups = new Map<Iso3, Candidate[]>();
  for (const one of candidates) {
    const own = groups.get(one.iso3);
    if (own) own.push(one);
    else groups.set(one.iso3, [one]);
  }
  return groups;
}
