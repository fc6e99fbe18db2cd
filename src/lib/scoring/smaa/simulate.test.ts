import { describe, expect, test } from 'vitest';
import { everyKernel } from './every-kernel.ts';
import { simulateRanks } from './simulate.ts';
import { simulation } from './simulation.ts';
import type { SmaaProblem } from './smaa.ts';

/** Two specialists and one all-rounder: on the share w of the first criterion, 0.6 is best between 0.4 and 0.6. */
const three: SmaaProblem = certain([1, 0, 0, 1, 0.6, 0.6], 3);

function certain(utilities: number[], n: number): SmaaProblem {
  const low = Float64Array.from(utilities);
  return { n, m: utilities.length / n, low, high: low, space: { type: 'uniform' } };
}

const options = { draws: 40_000, seed: 1234 };
/** Five standard deviations of a share of 40,000 draws. */
const within = 5 * Math.sqrt(0.25 / 40_000);

function expectNear(got: ArrayLike<number>, wanted: number[]) {
  wanted.forEach((share, k) => expect(Math.abs(got[k]! - share)).toBeLessThan(within));
}

describe('simulateRanks(problem)', () => {
  test('gives the shares that lengths on the line of weights give by hand', () => {
    const result = simulateRanks(three, { ...options, pairwise: true });
    expectNear(result.acceptability, [0.4, 0.1, 0.5, 0.4, 0.1, 0.5, 0.2, 0.8, 0]);
    expectNear(result.pairwise!, [0, 0.5, 0.4, 0.5, 0, 0.4, 0.6, 0.6, 0]);
    // First while w is in (0.6, 1), (0, 0.4), (0.4, 0.6): the middles of those.
    expectNear(result.centralWeights, [0.8, 0.2, 0.2, 0.8, 0.5, 0.5]);
    expect(result.expectedRank[2]).toBeCloseTo(1.8, 1);
    expect(result.rankSd[2]).toBeCloseTo(0.4, 1);
  });

  test('gives one that is never first no central weights', () => {
    const { acceptability, centralWeights } = simulateRanks(certain([1, 1, 0, 0], 2), options);
    expect([...acceptability]).toEqual([1, 0, 0, 1]);
    expect([...centralWeights.slice(2)]).toEqual([NaN, NaN]);
  });

  test('lets twins share their places evenly, so that rows and columns still sum to 1', () => {
    const { acceptability, pairwise } = simulateRanks(certain([1, 0, 1, 0, 0.5, 0.5], 3), {
      ...options,
      pairwise: true
    });
    expect([...acceptability.slice(0, 3)]).toEqual([...acceptability.slice(3, 6)]);
    expect(pairwise![1]).toBe(0.5);
    for (let k = 0; k < 3; k++) {
      const sum = (at: (i: number) => number) => [0, 1, 2].reduce((all, i) => all + acceptability[at(i)]!, 0);
      expect(sum((i) => k * 3 + i)).toBeCloseTo(1, 12);
      expect(sum((i) => i * 3 + k)).toBeCloseTo(1, 12);
    }
  });

  test('stands an uncertain row at its low or its high end, each in half of the draws', () => {
    const low = Float64Array.of(0, 0.5, 0.2);
    const high = Float64Array.of(1, 0.5, 0.9);
    const { acceptability } = simulateRanks({ n: 3, m: 1, low, high, space: { type: 'uniform' } }, options);
    // The first is first when high; second is first when both others are low; the third when it alone is high.
    expectNear(acceptability, [0.5, 0, 0.5, 0.25, 0.5, 0.25, 0.25, 0.5, 0.25]);
  });

  test('scores by another method when one is named', () => {
    // By worst regret alone: 1 - w for the first, w for the second, 0.4 max(w, 1 - w) for the third.
    const vikor = simulateRanks({ ...three, method: { id: 'vikor', parameters: { v: 0 } } }, options);
    expectNear(vikor.acceptability, [2 / 7, 3 / 14, 1 / 2, 2 / 7, 3 / 14, 1 / 2, 3 / 7, 4 / 7, 0]);
    // ln 0.604 / ln 0.01 = 0.1095: how little the criterion it fails may weigh for a specialist to lead.
    const geometric = simulateRanks({ ...three, method: { id: 'weighted-geometric' } }, options);
    expectNear(geometric.acceptability, [0.1095, 0.3905, 0.5, 0.1095, 0.3905, 0.5, 0.781, 0.219, 0]);
  });

  test('measures by the ends of the set as the coins of a draw leave them', () => {
    // TOPSIS stretched to 0-1, weights 2 to 1. With the third low the rows are (1, 0), (1/2, 1), (0, 0) and close by
    // 0.67, 0.59, 0; with it high they are (1/3, 0), (0, 1), (1, 0) and close by 0.29, 0.33, 0.67.
    const low = Float64Array.of(0.5, 0, 0.25, 1, 0, 0);
    const high = Float64Array.of(0.5, 0, 0.25, 1, 1, 0);
    const method = { id: 'topsis', parameters: { normalization: 'min-max' } } as const;
    const space = { type: 'relative_box', weights: [2, 1], delta: 0 } as const;
    const { acceptability } = simulateRanks({ n: 3, m: 2, low, high, space, method }, options);
    expectNear(acceptability, [0.5, 0, 0.5, 0, 1, 0, 0.5, 0, 0.5]);
  });

  test('gives equal results for equal seeds, in one go or in parts', () => {
    const whole = simulateRanks(three, { draws: 1000, seed: 5 });
    const parts = simulation(three, { draws: 1000, seed: 5 }, everyKernel);
    expect(parts.advance(300)).toBe(false);
    expect(parts.advance(700)).toBe(true);
    expect(parts.result()).toEqual(whole);
    expect(simulateRanks(three, { draws: 1000, seed: 6 })).not.toEqual(whole);
  });

  test('refuses what cannot be simulated', () => {
    expect(() => simulateRanks(certain([NaN, 1], 2), options)).toThrow(/finite utilities/);
    expect(() => simulateRanks({ ...three, n: 4 }, options)).toThrow(/^Wanted 4 x 2 utilities, got 6\.$/);
    expect(() => simulateRanks(three, { draws: 0, seed: 1 })).toThrow(
      /whole number of draws above 0, got 0\./
    );
  });
});
