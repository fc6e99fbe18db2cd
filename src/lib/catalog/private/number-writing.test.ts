import { describe, expect, it } from 'vitest';
import { guessWriting, readNumberCell } from './number-writing.ts';

const valueOf = (cell: string, writing: 'point' | 'comma') => {
  const read = readNumberCell(cell, writing);
  return read.kind === 'number' ? read.value : read.kind;
};

describe('readNumberCell(cell, writing)', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.5', 1234.5],
    ['12,34,567', 1234567],
    ["1'234.5", 1234.5],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['-3', -3],
    ['\u22123', -3],
    ['+5', 5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['12 %', 12],
    ['$1,200', 1200],
    ['(5.2)', -5.2],
    ['1,5', 'other-writing'],
    ['1.234,5', 'other-writing'],
    ['12.5 km', 'text'],
    ['1.2.3', 'text'],
    ['Infinity', 'text'],
    ['1e999', 'text'],
    ['0x10', 'text'],
    ['=SUM(A1:A3)', 'formula'],
    ['=1+1', 'formula'],
    ['@A1', 'formula'],
    ['+SUM(A1)', 'formula'],
    ['-A1', 'formula']
  ])('reads %s with a decimal point as %s', (cell, wanted) => expect(valueOf(cell, 'point')).toBe(wanted));

  it.each([
    ['1234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['0,123', 0.123],
    ['12.5', 'other-writing']
  ])('reads %s with a decimal comma as %s', (cell, wanted) => expect(valueOf(cell, 'comma')).toBe(wanted));

  it.each(['', ' ', '-', '–', '..', '…', 'n/a', 'N.A.', 'NaN', 'null', '#N/A', 'no data'])(
    'takes %j for a missing value, not for zero',
    (cell) => expect(valueOf(cell, 'point')).toBe('missing')
  );

  it('says what it took off', () => {
    expect(readNumberCell('(5.2)', 'point')).toEqual({
      kind: 'number',
      value: -5.2,
      mended: 'brackets read as a minus sign'
    });
  });
});

describe('guessWriting(cells, fallback)', () => {
  it('follows the cells that can be read in one way only', () => {
    expect(guessWriting(['1.234', '12,5', '7'], 'point')).toEqual({ writing: 'comma' });
    expect(guessWriting(['1,234', '12.5', '7'], 'comma')).toEqual({ writing: 'point' });
    expect(guessWriting(['0,250', '1'], 'point')).toEqual({ writing: 'comma' });
  });

  it('asks, with an example, where no cell decides', () => {
    expect(guessWriting(['1,234', '7'], 'point')).toEqual({ writing: 'point', open: '1,234' });
    expect(guessWriting(['5', '7'], 'comma')).toEqual({ writing: 'comma' });
  });
});
