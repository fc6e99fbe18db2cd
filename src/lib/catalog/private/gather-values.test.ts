import { describe, expect, it } from 'vitest';
import { gatherValues, type GatherChoice } from './gather-values.ts';
import type { Row } from './read-cells.ts';

const codes: Record<string, string> = { KEN: 'KEN', Kenya: 'KEN', UGA: 'UGA', TZA: 'TZA' };
const table = (...rows: string[][]): Row[] => rows.map((cells, at) => ({ line: at + 1, cells }));
const gather = (rows: Row[], change: Partial<GatherChoice> = {}) =>
  gatherValues(rows, {
    columns: { hasHeader: false, place: 0, value: 1, year: null },
    width: 2,
    writing: 'point',
    year: 2024,
    take: 'latest',
    placeOf: (text) => (text === 'World' ? null : codes[text]),
    nameOf: (iso3) => iso3,
    ...change
  });
const told = ({ tellings }: ReturnType<typeof gather>) =>
  tellings.map(({ line, kind, text }) => `${line} ${kind}: ${text}`);

describe('gatherValues(rows, choice)', () => {
  it('takes one value a market, with its year, and counts what is missing', () => {
    const gathered = gather(table(['KEN', '5'], ['UGA', '1,200'], ['TZA', '..']));
    expect(gathered).toEqual({
      values: { KEN: [5, 2024], UGA: [1200, 2024] },
      tellings: [],
      missing: 1,
      years: [2024]
    });
  });

  it('leaves out, by row, what it cannot read, and takes the rest', () => {
    const gathered = gather(
      table(
        ['Country', 'Value'],
        ['KEN', '=A1*2'],
        ['Atlantis', '5'],
        ['World', '5'],
        ['UGA', 'many'],
        ['UGA', '1.234,5'],
        ['UGA', '1', '234'],
        ['UGA'],
        ['', '5'],
        ['=KEN', '5'],
        ['TZA', '7']
      ),
      { columns: { hasHeader: true, place: 0, value: 1, year: null } }
    );
    expect(gathered.values).toEqual({ TZA: [7, 2024] });
    expect(told(gathered)).toEqual([
      '2 left-out: “=A1*2” is a formula, which is not run. Paste what it shows.',
      '3 left-out: “Atlantis” is no known country.',
      '4 left-out: “World” is left out, as you chose.',
      '5 left-out: “many” is no number.',
      '6 left-out: “1.234,5” is written with a decimal comma, the other rows with a decimal point.',
      '7 left-out: It has 3 cells where most rows have 2: a name or a number with the separator in it needs quotation marks.',
      '8 left-out: It has one cell where most rows have 2.',
      '9 left-out: It names no country.',
      '10 left-out: “=KEN” is a formula, which is not run. Paste what it shows.'
    ]);
  });

  it('counts equal rows once and takes none of rows that differ, under whatever name', () => {
    const gathered = gather(table(['KEN', '5'], ['Kenya', '5'], ['UGA', '1'], ['UGA', '2'], ['TZA', '(7)']));
    expect(gathered.values).toEqual({ KEN: [5, 2024], TZA: [-7, 2024] });
    expect(told(gathered)).toEqual([
      '2 mended: It says of KEN what row 1 says, and is counted once.',
      '3 left-out: Rows 3, 4 give UGA different values for 2024; none of them is taken.',
      '4 left-out: Rows 3, 4 give UGA different values for 2024; none of them is taken.',
      '5 mended: “(7)”: brackets read as a minus sign.'
    ]);
  });

  it('takes the latest year of each market, or one year alone', () => {
    const rows = table(
      ['KEN', '5', '2020'],
      ['KEN', '6', '2023'],
      ['UGA', '9', '2020-12-31'],
      ['UGA', '9', 'soon']
    );
    const columns = { hasHeader: false, place: 0, value: 1, year: 2 };
    const latest = gather(rows, { columns, width: 3 });
    expect(latest.values).toEqual({ KEN: [6, 2023], UGA: [9, 2020] });
    expect(latest.years).toEqual([2020, 2023]);
    expect(told(latest)).toEqual(['4 left-out: “soon” is no year between 1900 and 2100.']);
    expect(gather(rows, { columns, width: 3, take: 2020 }).values).toEqual({
      KEN: [5, 2020],
      UGA: [9, 2020]
    });
  });
});
