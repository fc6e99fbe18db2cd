import { describe, expect, test } from 'vitest';
import { gaussLegendre } from './gauss-legendre.ts';
import { gaussianRanks } from './gaussian-ranks.ts';
import { normalRanks } from './normal-ranks.ts';
import { normalBelow } from './normal.ts';
import { simplexNodes } from './simplex-nodes.ts';

test('normalBelow(x) gives the tabled values', () => {
  expect(normalBelow(0)).toBeCloseTo(0.5, 15);
  expect(normalBelow(1)).toBeCloseTo(0.841344746068543, 14);
  expect(normalBelow(-3)).toBeCloseTo(0.00134989803163009, 16);
  expect(normalBelow(1.959963984540054)).toBeCloseTo(0.975, 14);
  expect(normalBelow(8) + normalBelow(-8)).toBe(1);
});

test('gaussLegendre(k) integrates x^5 over [0, 2] exactly with three nodes', () => {
  const integral = gaussLegendre(3, 0, 2).reduce((sum, { at, weight }) => sum + weight * at ** 5, 0);
  expect(integral).toBeCloseTo(64 / 6, 12);
});

test('simplexNodes(m, k) gives the moments of even weights: E w = 1/3, E w1 w2 = 1/12', () => {
  const nodes = simplexNodes(3, 6);
  const mean = (of: (w: number[]) => number) =>
    nodes.reduce((sum, { weights, share }) => sum + share * of(weights), 0);
  expect(mean(() => 1)).toBeCloseTo(1, 13);
  expect(mean((w) => w[2]!)).toBeCloseTo(1 / 3, 13);
  expect(mean((w) => w[0]! * w[1]!)).toBeCloseTo(1 / 12, 13);
});

describe('normalRanks(means, spreads)', () => {
  test('gives three equal ones every rank alike', () => {
    const chances = normalRanks(Float64Array.of(1, 1, 1), Float64Array.of(0.2, 0.2, 0.2));
    for (const chance of chances) expect(chance).toBeCloseTo(1 / 3, 12);
  });
  test('keeps rows and columns at 1, and certain scores in their order', () => {
    const chances = normalRanks(Float64Array.of(0.5, 0.4, 0.1), Float64Array.of(0, 0.1, 0));
    expect(chances[6]! + chances[7]! + chances[8]!).toBeCloseTo(1, 12);
    expect(chances[0]! + chances[3]! + chances[6]!).toBeCloseTo(1, 12);
    expect(chances[0]).toBeCloseTo(normalBelow(1), 12);
  });
});

test('gaussianRanks(problem) of two with one criterion is the normal chance of their difference', () => {
  const mean = Float64Array.of(0.6, 0.5);
  const sd = Float64Array.of(0.03, 0.04);
  const found = gaussianRanks({ n: 2, m: 1, mean, sd, space: { type: 'uniform' } }, { draws: 1, seed: 1 });
  expect(found.acceptability[0]).toBeCloseTo(normalBelow(0.1 / 0.05), 14);
  expect([...found.centralWeights]).toEqual([1, 1]);
  expect(found.confidenceFactors[1]).toBeCloseTo(normalBelow(-2), 14);
});
