import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';

describe('writeCsv(table)', () => {
  it('writes columns and rows with CRLF, and leaves a missing cell empty', () => {
    const rows = [
      ['KEN', 12.5],
      ['VAT', null],
      ['TWN', NaN]
    ];
    expect(writeCsv({ columns: ['iso3', 'value'], rows })).toBe('iso3,value\r\nKEN,12.5\r\nVAT,\r\nTWN,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(writeCsv({ columns: ['name'], rows: [['Korea, "South"\nx']] })).toBe(
      'name\r\n"Korea, ""South""\nx"\r\n'
    );
  });

  it('lets no text become a formula, and leaves numbers alone', () => {
    const rows = [['=HYPERLINK("x")'], ['@sum'], ['-2+3'], ['\tx'], [-2]];
    expect(writeCsv({ columns: ['c'], rows })).toBe(
      'c\r\n"\'=HYPERLINK(""x"")"\r\n\'@sum\r\n\'-2+3\r\n\'\tx\r\n-2\r\n'
    );
  });

  it('names a row that does not fit', () => {
    expect(() => writeCsv({ columns: ['a', 'b'], rows: [['1']] })).toThrow('Row 0 has 1 cells, expected 2.');
  });
});
