import { describe, expect, it } from 'vitest';
import { findSight, rowsInSight } from './rows-in-sight.ts';

const rows = (ids: string, when: string) => [...ids].map((id) => ({ item: { id }, when }));
const text = (shown: { item: { id: string }; when: string }[]) =>
  shown.map(({ item, when }) => item.id + when).join(' ');

describe('rowsInSight(rested, now, sight)', () => {
  it('takes the places in sight from now and leaves all others as they stood', () => {
    const shown = rowsInSight(rows('abcdef', '0'), rows('fbadce', '1'), [1, 3]);
    expect(text(shown)).toBe('c0 b1 a1 d0 e0 f0');
  });
  it('is the list of now where all of it is in sight', () => {
    expect(text(rowsInSight(rows('abc', '0'), rows('cab', '1'), [0, 3]))).toBe('c1 a1 b1');
  });
  it('drops what has left the list, once its end is in sight', () => {
    expect(text(rowsInSight(rows('abcd', '0'), rows('ba', '1'), [0, 9]))).toBe('b1 a1');
  });
  it('changes nothing where nothing is in sight', () => {
    expect(text(rowsInSight(rows('abc', '0'), rows('cab', '1'), [0, 0]))).toBe('a0 b0 c0');
  });
});

describe('findSight(count, edgesOf, top, bottom)', () => {
  const edges = (place: number) => [44 * place - 440, 44 * place - 396] as const;
  it('is the rows between top and bottom, and four on either side', () => {
    // Row 10 begins at 0, row 15 at 220.
    expect(findSight(100, edges, 0, 220)).toEqual([6, 19]);
    expect(findSight(17, edges, 0, 220)).toEqual([6, 17]);
  });
  it('is empty where no height is left', () => {
    expect(findSight(100, edges, 0, 0)).toEqual([0, 0]);
  });
});
