import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { readCells } from './read-cells.ts';

const cellsOf = (text: string) => {
  const read = readCells(text);
  return read.ok ? read.rows.map(({ cells }) => cells) : read.message;
};

describe('readCells(text)', () => {
  it.each([
    ['comma', 'a,b\nKEN,1\nUGA,2'],
    ['semicolon beside decimal commas', 'a;b\nKEN;1,5\nUGA;2,5'],
    ['tab, as cells are pasted', 'a\tb\nKEN\t1,5\nUGA\t2'],
    ['vertical bar', 'a|b\nKEN|1\nUGA|2'],
    ['a line that names it', 'sep=;\nKEN;1,5\nUGA;2,5']
  ])('finds the delimiter: %s', (_, text) => {
    const cells = cellsOf(text);
    expect(cells.at(-1)).toHaveLength(2);
    expect(cells.at(-1)?.[0]).toBe('UGA');
  });

  it('counts lines as a person does, over empty rows, line breaks in quotes and a mark at the start', () => {
    const read = readCells('\uFEFFcountry,value\r\n\r\n"Korea,\r\nRep.",5\r\nKEN,"1,234"\r\n');
    expect(read.ok && read.rows).toEqual([
      { line: 1, cells: ['country', 'value'] },
      { line: 3, cells: ['Korea,\r\nRep.', '5'] },
      { line: 5, cells: ['KEN', '1,234'] }
    ]);
  });

  it.each([
    ['', 'There is nothing here'],
    ['\n \n', 'There is nothing here'],
    ['KEN 5\nUGA 6', 'Only one column'],
    ['a,b\nKEN,"5\nUGA,6', 'Row 2 opens a quotation mark that is never closed'],
    ['a,b\nKEN,"5"x\nUGA,6', 'Row 2 has a quotation mark inside a quoted cell'],
    ['a,\0b', 'This is not text'],
    ['KEN,1\n'.repeat(50_001), 'at most 50000'],
    [`${'x,'.repeat(250)}y`, 'at most 200'],
    ['x'.repeat(10_000_001), 'has 10.0 MB']
  ])('refuses the whole of a table it cannot take apart', (text, message) => {
    expect(cellsOf(text)).toContain(message);
  });

  it('takes 10,000 rows apart in less than a second', () => {
    const text = `country,year,value\n${Array.from({ length: 10_000 }, (_, at) => `Kenya,${2000 + (at % 20)},"${at}.5"`).join('\n')}`;
    const start = process.cpuUsage();
    const read = readCells(text);
    // Time of the processor, which other work on the machine does not add to.
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
    expect(read.ok && read.rows.length).toBe(10_001);
  });
});

describe('decodeBytes(bytes)', () => {
  const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

  it('reads UTF-8, UTF-16 with a mark, and says when it falls back to Windows-1252', () => {
    expect(decodeBytes(new TextEncoder().encode('Türkiye,1'))).toEqual({ ok: true, text: 'Türkiye,1' });
    expect(decodeBytes(bytes(0xff, 0xfe, 0x4b, 0, 0x45, 0))).toEqual({ ok: true, text: 'KE' });
    expect(decodeBytes(bytes(0xfe, 0xff, 0, 0x4b, 0, 0x45))).toEqual({ ok: true, text: 'KE' });
    // 0xFC is ü in Windows-1252 and no letter in UTF-8.
    expect(decodeBytes(bytes(0x54, 0xfc, 0x72))).toMatchObject({
      ok: true,
      text: 'Tür',
      mended: expect.stringContaining('Windows-1252')
    });
  });

  it.each([
    ['a workbook', bytes(0x50, 0x4b, 3, 4, 0), 'Excel workbook'],
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), 'PDF'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0), 'not text'],
    ['50 MB', new Uint8Array(50_000_000), '50.0 MB; at most 10 MB']
  ])('refuses %s', (_, file, message) => {
    const read = decodeBytes(file);
    expect(read.ok ? '' : read.message).toContain(message);
  });
});
