import { describe, expect, it } from 'vitest';
import type { Issue } from './issue.ts';
import { readColumn } from './read-column.ts';

function read(rows: string[][]) {
  const issues: Issue[] = [];
  const list = () =>
    rows.map(([iso3 = '', total = '', year = ''], at) => ({ line: at + 2, cells: { iso3, total, year } }));
  const readings = readColumn({ list, report: (issue) => issues.push(issue) }, 'fdi', {
    value: 'total',
    year: 'year'
  });
  return { readings, issues };
}

describe('readColumn(inputs, source, columns)', () => {
  it('reads a number with its year', () => {
    expect(read([['KEN', '0.0785', '2024']]).readings).toEqual([
      { iso3: 'KEN', value: 0.0785, year: 2024, flags: [], source: 'fdi' }
    ]);
  });

  it('leaves out an empty cell: missing is never 0', () => {
    expect(read([['KEN', '', '2024']])).toEqual({ readings: [], issues: [] });
  });

  it('names row, column, what was found and what was expected of a flaw', () => {
    expect(
      read([
        ['KEN', '0.1', '2024'],
        ['COD', 'n/a', '2024']
      ]).issues
    ).toEqual([
      {
        source: 'fdi',
        file: 'tables/fdi.csv',
        row: 3,
        column: 'total',
        found: '"n/a" in "2024"',
        expected: 'a number, with a year beside it'
      }
    ]);
  });
});
