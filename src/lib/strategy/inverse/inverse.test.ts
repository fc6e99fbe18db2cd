import { describe, expect, test } from 'vitest';
import { answerReach } from '#lib/scoring/inverse/answer-reach.ts';
import { rank } from '../rank.ts';
import type { Strategy } from '../strategy.ts';
import { tinyRelease, tinyStrategy } from '../testing/tiny-release.ts';
import { askWeights, type Solve } from './ask-weights.ts';
import { fewestValues } from './fewest-values.ts';
import { reachProblemOf } from './reach-problem-of.ts';
import { setShares } from './set-shares.ts';
import { valueAnswers } from './value-answers.ts';
import { valueOfUtility } from './value-of-utility.ts';
import { limitsOf, noLimits } from './weight-limits.ts';

// Size 3, trouble 1: AAA 0.75 and 0.5, BBB and CCC 0.5 and 0.75, DDD 0.25 and no value.
const release = tinyRelease();
const solve: Solve = (problem, k) => Promise.resolve(answerReach(problem, k, false, Infinity));
const ask = (strategy: Strategy, id: string, k: number) =>
  askWeights(release, rank(release, strategy), id, k, noLimits, solve);

describe('askWeights(release, ranking, id, k)', () => {
  test('levels two mirror images at equal weights, the total of points kept', async () => {
    const answer = await ask(tinyStrategy(), 'BBB', 1);
    // 0.5 s + 0.75 t = 0.75 s + 0.5 t at s = t: from 3 and 1 to 2 and 2.
    if (answer?.kind !== 'reached') throw new Error('Wanted an answer.');
    expect(answer.rank).toBe(1);
    expect(answer.isProven).toBe(true);
    expect(answer.moved).toBeCloseTo(0.25, 4);
    const points = answer.strategy.criteria.map(({ weight }) => weight);
    expect(points[0]! + points[1]!).toBeCloseTo(4, 9);
    expect(points[1]).toBeCloseTo(2, 3);
    expect(rank(release, answer.strategy).countries.find(({ id }) => id === 'BBB')?.rank).toBe(1);
  });

  test('proves that a market under every other one stays there, and names who is above', async () => {
    const bySize = tinyStrategy({ coverageFloor: 0.75 });
    const answer = await ask(bySize, 'DDD', 3);
    expect(answer).toMatchObject({ kind: 'not-reachable', isProven: true, always: ['AAA', 'BBB', 'CCC'] });
    expect(answer?.best).toMatchObject({ rank: 4, atBest: 4 });
  });

  test('has no answer for a market a constraint excludes', async () => {
    const constraints = [{ id: 'minimum', criterion: 'size', value: 30 } as const];
    expect(await ask(tinyStrategy({ constraints }), 'DDD', 1)).toBeUndefined();
  });
});

test('reachProblemOf(release, ranking, id) leaves neutral criteria out and counts a gap as 0 where the strategy does', () => {
  const criteria = [
    { id: 'presence', weight: 4 },
    { id: 'size', weight: 3 },
    { id: 'trouble', weight: 1 }
  ];
  const strategy = tinyStrategy({ criteria, missing: 'worst' });
  const asked = reachProblemOf(release, rank(release, strategy), 'DDD', noLimits);
  expect(asked?.columns).toEqual([1, 2]);
  expect([...(asked?.problem.start ?? [])]).toEqual([0.75, 0.25]);
  expect([...(asked?.problem.utilities.slice(0, 2) ?? [])]).toEqual([0.25, 0]);
  expect([...(asked?.problem.observed.slice(0, 2) ?? [])]).toEqual([1, 0]);
});

test('setShares(strategy, columns, positions, shares) rounds to the total', () => {
  const { criteria } = rank(release, tinyStrategy());
  const changed = setShares(tinyStrategy(), criteria, [0, 1], Float64Array.of(1 / 3, 2 / 3), 1);
  expect(changed.criteria.map(({ weight }) => weight)).toEqual([1.3, 2.7]);
});

test('limitsOf(share, limits) leaves a share that lies beyond a limit where it is', () => {
  const limits = { within: 0.05, atMost: 0.2, atLeast: 0.1 };
  expect(limitsOf(0.12, limits)).toEqual({ lower: 0.1, upper: 0.16999999999999998 });
  expect(limitsOf(0.3, limits)).toEqual({ lower: 0.25, upper: 0.3 });
  expect(limitsOf(0.02, limits)).toEqual({ lower: 0.02, upper: 0.07 });
});

describe('valueAnswers(release, ranking, id, k)', () => {
  const ranking = rank(release, tinyStrategy());

  test('finds the single value that would do', () => {
    // BBB stands at 56.25, AAA at 68.75: 12.5 points are 1/6 of size (weight 75) or 1/2 of trouble (weight 25).
    const [size, ...rest] = valueAnswers(release, ranking, 'BBB', 1);
    expect(size).toMatchObject({ criterion: 'size', value: 50, reached: true, rank: 1 });
    expect(size?.needed).toBeCloseTo(2 / 3, 9);
    expect(size?.wanted).toBe(66.67);
    // Trouble would have to be worth 1.25.
    expect(rest).toMatchObject([{ criterion: 'trouble', wanted: null, reached: false, rank: 2 }]);
    expect(rest[0]?.needed).toBeCloseTo(1.25, 9);
  });

  test('lets a missing value enter with its weight', () => {
    // DDD has size 0.25 alone; with trouble at 1 it scores 0.1875 + 0.25 = 43.75, still under 56.25.
    const trouble = valueAnswers(release, ranking, 'DDD', 3).find(({ criterion }) => criterion === 'trouble');
    expect(trouble?.needed).toBeCloseTo((0.5625 - 0.1875) / 0.25, 9);
    expect(trouble).toMatchObject({ value: null, wanted: null, rank: 4 });
  });
});

test('fewestValues(ranking, id, k) takes the criterion that adds most first', () => {
  const ranking = rank(release, tinyStrategy());
  expect(fewestValues(ranking, 'DDD', 1)).toEqual(['size']);
  expect(fewestValues(ranking, 'AAA', 1)).toEqual([]);
});

describe('valueOfUtility(criterion, choice, utility, from)', () => {
  const of = (id: string) => {
    const criterion = release.criteria.find((one) => one.id === id);
    if (!criterion) throw new Error(`No ${id}.`);
    return criterion;
  };

  test('reads a log scale backwards', () => {
    // 1 to 1000: half the way is the square root, 31.62...
    expect(valueOfUtility(of('electricity-generation'), { id: 'x' }, 0.5, 10)).toBe(31.63);
  });

  test('goes down where less is better', () => {
    expect(valueOfUtility(of('trouble'), { id: 'x' }, 0.8, 5)).toBe(2);
  });

  test('takes the nearest point of a curve that rises and falls, and none where none is high enough', () => {
    const curve: [number, number][] = [
      [0, 0],
      [0.4, 0.8],
      [1, 0.2]
    ];
    expect(valueOfUtility(of('size'), { id: 'x', curve }, 0.4, 90)).toBeCloseTo(80, 1);
    expect(valueOfUtility(of('size'), { id: 'x', curve }, 0.9, 90)).toBeNull();
  });
});
