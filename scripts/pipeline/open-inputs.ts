// Opens the checked tables for the scripts of scripts/indicators; each table is read and checked once.
import { basename } from 'node:path';
import type { Country, Source } from '#lib/catalog/release.ts';
import { correct, readCorrections } from './corrections.ts';
import type { Indicator, Inputs, Reading } from './indicator.ts';
import type { Report } from './issue.ts';
import { readCsv, type Row } from './read-csv.ts';
import { readTidy, tidyColumns, type Tidy } from './read-tidy.ts';

interface Opened {
  root: string;
  sources: Record<string, Source>;
  countries: Country[];
  indicators: Indicator[];
  report: Report;
}

export function openInputs({ root, sources, countries, indicators, report }: Opened): Inputs {
  const known = new Set(countries.map(({ iso3 }) => iso3));
  const corrections = readCorrections(root, Object.keys(sources), report);
  const raw = once((file: string, columns: readonly string[]) =>
    readCsv(`${root}/${file}`, file, basename(file, '.csv'), columns, report)
  );
  const tidyOf = once((source: string): Tidy[] => {
    const rows = readTidy(
      raw(`tables/${source}.csv`, tidyColumns),
      `tables/${source}.csv`,
      source,
      known,
      report
    );
    const own = corrections.filter(({ cells }) => cells.source === source);
    return correct(rows, own, report);
  });
  const hasRecord = (source: string) => {
    if (sources[source]) return true;
    const expected = `a record sources/${source}.json and its table`;
    report({ source, file: `sources/${source}.json`, row: 0, column: '(file)', found: 'none', expected });
    return false;
  };
  const inputs: Inputs = {
    countries,
    report,
    tidy(source, indicator) {
      if (!hasRecord(source)) return [];
      const rows = tidyOf(source).filter((row) => row.indicator === indicator);
      if (rows.length === 0) {
        const file = `tables/${source}.csv`;
        report({
          source,
          file,
          row: 0,
          column: 'indicator',
          found: 'none',
          expected: `rows of "${indicator}"`
        });
      }
      return rows;
    },
    list(source, columns) {
      if (!hasRecord(source)) return [];
      const file = `tables/${source}.csv`;
      return checkMarkets(raw(file, columns), file, source, known, report);
    },
    curated: (name, columns) => raw(`curated/${name}.csv`, columns),
    readings: once((criterion: string): Reading[] => {
      const script = indicators.find(({ id }) => id === criterion);
      if (!script) throw new RangeError(`No script makes the readings of "${criterion}".`);
      return script.build(inputs);
    })
  };
  return inputs;
}

function checkMarkets(
  rows: Row[],
  file: string,
  source: string,
  known: ReadonlySet<string>,
  report: Report
): Row[] {
  for (const { line, cells } of rows) {
    const iso3 = cells.iso3;
    if (iso3 === undefined || iso3 === '' || known.has(iso3)) continue;
    const expected = 'a known ISO 3166-1 alpha-3 code';
    report({ source, file, row: line, column: 'iso3', found: `"${iso3}"`, expected });
  }
  return rows;
}

/** Remembers what each set of arguments gave, so that a table is read, and a flaw reported, once. */
function once<Arguments extends unknown[], Out>(make: (...given: Arguments) => Out) {
  const made = new Map<string, { out: Out }>();
  return (...given: Arguments): Out => {
    const key = JSON.stringify(given);
    const remembered = made.get(key) ?? { out: make(...given) };
    made.set(key, remembered);
    return remembered.out;
  };
}
