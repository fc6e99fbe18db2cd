import { describe, expect, test } from 'vitest';
import { crossings } from './crossings.ts';
import { meanRankChange } from './mean-rank-change.ts';
import { scoreAlong, scoreLine } from './score-line.ts';

const weights = Float64Array.of(2, 1, 1);
const lineOf = (row: number[], fillsGaps = false) => scoreLine(Float64Array.from(row), weights, 0, fillsGaps);

describe('scoreAlong(scoreLine(utilities, weights, j), t)', () => {
  test('is the rest at 0, the criterion at 1, and the weighted sum at its own share', () => {
    const line = lineOf([0.2, 0.6, 1]);
    expect(scoreAlong(line, 0)).toBeCloseTo(0.8, 12);
    expect(scoreAlong(line, 1)).toBeCloseTo(0.2, 12);
    expect(scoreAlong(line, 0.5)).toBeCloseTo((2 * 0.2 + 0.6 + 1) / 4, 12);
  });

  test('gives the weight of a gap to the others, or nothing where gaps count as 0', () => {
    // Of 2 and 1 known: (2 * 0.2 + 0.6) / 3.
    expect(scoreAlong(lineOf([0.2, 0.6, NaN]), 0.5)).toBeCloseTo(1 / 3, 12);
    expect(scoreAlong(lineOf([0.2, 0.6, NaN], true), 0.5)).toBeCloseTo(0.25, 12);
    expect(scoreAlong(lineOf([NaN, 0.6, 0.6]), 1)).toBeNaN();
  });
});

describe('crossings(lines)', () => {
  test('finds where two straight lines change places, and who rises', () => {
    // 0.8 - 0.6 t against 0.4 + 0.2 t: level at a half.
    expect(crossings([lineOf([0.2, 0.6, 1]), lineOf([0.6, 0.4, 0.4])])).toEqual([
      { at: expect.closeTo(0.5, 12) as number, riser: 1, faller: 0 }
    ]);
  });

  test('finds both crossings of a line that is bent by a gap', () => {
    // (0.9 t + 0.05 (1 - t)) / (t + 0.5 (1 - t)) against 0.55: 0.05 + 0.85 t = 0.275 + 0.275 t at t = 0.225 / 0.575.
    const bent = scoreLine(Float64Array.of(0.9, 0.1, NaN), weights, 0, false);
    const flat = lineOf([0.55, 0.55, 0.55]);
    expect(crossings([bent, flat])).toEqual([
      { at: expect.closeTo(0.225 / 0.575, 12) as number, riser: 0, faller: 1 }
    ]);
    // s = 0.3 + 0.4 t against (0.5 t + 0.1 (1 - t)) / (t + 0.2 (1 - t)): level where 0.32 t^2 - 0.08 t - 0.04 = 0.
    const steep = { u: 0.5, rest: 0.1, has: 1, known: 0.2 };
    const even = { u: 0.7, rest: 0.3, has: 1, known: 1 };
    const root = (0.08 + Math.sqrt(0.0064 + 4 * 0.32 * 0.04)) / 0.64;
    expect(crossings([steep, even]).map(({ at }) => at)).toEqual([expect.closeTo(root, 12) as number]);
  });

  test('finds none between twins and lines that never meet', () => {
    const line = lineOf([0.2, 0.6, 1]);
    expect(crossings([line, line, lineOf([0.1, 0.5, 0.9])])).toEqual([]);
  });
});

test('meanRankChange(before, after) leaves out who is not ranked both times', () => {
  const before = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', null]
  ]);
  const after = new Map([
    ['a', 2],
    ['b', 1],
    ['c', null],
    ['d', 3]
  ]);
  expect(meanRankChange(before, after)).toEqual({ mean: 1, count: 2, largest: { id: 'a', from: 1, to: 2 } });
  expect(meanRankChange(before, before)).toEqual({ mean: 0, count: 3, largest: null });
});
