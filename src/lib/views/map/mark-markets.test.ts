import { describe, expect, it } from 'vitest';
import type { Point } from './camera.ts';
import { dotUnder, markMarkets, type Place } from './mark-markets.ts';

const place = (id: string, x: number, y: number, total = 0): Place => ({
  id,
  name: id,
  labelAt: [x, y],
  areas: { largest: total, total },
  market: true
});
const flat = ([x, y]: Point): Point => [x, y];

describe('markMarkets(places, project, zoom)', () => {
  it('draws what is too small to be seen as a dot, and a country as its area', () => {
    const marks = markMarkets([place('MLT', 14, 36), place('DZA', 3, 28, 0.06)], flat, 1);
    expect(marks.map(({ id, isDot }) => [id, isDot])).toEqual([
      ['MLT', true],
      ['DZA', false]
    ]);
  });
  it('parts dots that lie on each other and lets them be pressed no farther than to the middle between', () => {
    const [a, b] = markMarkets([place('A', 50, 10), place('B', 53, 10)], flat, 1);
    expect([a?.at[0], b?.at[0]]).toEqual([47, 56]);
    expect([a?.isCrowded, b?.isCrowded]).toEqual([true, true]);
  });
  it('leaves out what lies on the far side of the globe', () => {
    expect(markMarkets([place('A', 0, 0)], () => null, 1)).toEqual([]);
  });
});

describe('dotUnder(marks, at)', () => {
  const marks = markMarkets(
    [place('A', 50, 10), place('B', 53, 10), place('C', 200, 10), place('D', 100, 10, 0.06)],
    flat,
    1
  );
  it('is a lone dot within 12 px, and a crowded one within half the way to its neighbor', () => {
    expect(dotUnder(marks, [200, 21])).toBe('C');
    expect(dotUnder(marks, [200, 23])).toBe(null);
    expect(dotUnder(marks, [47, 14])).toBe('A');
    expect(dotUnder(marks, [47, 15])).toBe(null);
  });
  it('is the nearer of two', () => {
    expect(dotUnder(marks, [51, 10])).toBe('A');
    expect(dotUnder(marks, [52, 10])).toBe('B');
  });
  it('is nothing on a country drawn as its area', () => {
    expect(dotUnder(marks, [100, 10])).toBe(null);
  });
});
