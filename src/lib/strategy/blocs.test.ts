import { describe, expect, test } from 'vitest';
import { pointAt } from './point-at.ts';
import { rank } from './rank.ts';
import type { BlocRuleId, Strategy } from './strategy.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

const release = tinyRelease();

// Scores: AAA 68.75, BBB 56.25, CCC 56.25, DDD 25. Pair counts AAA and DDD, Trio AAA, BBB and CCC.
function blocs(scope: Partial<Strategy['scope']>, change: Partial<Strategy> = {}) {
  const ranking = rank(release, tinyStrategy(change, { show: 'blocs', blocs: ['pair', 'trio'], ...scope }));
  return Object.fromEntries(ranking.items.map((item) => [item.id, item]));
}

describe('a bloc of counted, ranked members', () => {
  test.each<[BlocRuleId, number, number]>([
    ['mean', 46.875, 181.25 / 3],
    ['median', 46.875, 56.25],
    ['worst', 25, 56.25],
    // AAA 300, BBB 100, CCC 0; DDD is not known and left out.
    ['gdp-weighted', 68.75, 65.625],
    // AAA 10, DDD 30; BBB and CCC are not known.
    ['population-weighted', 35.9375, 68.75],
    // Utilities of size, the one market criterion: 0.75 and 0.25; 0.75, 0.5 and 0.5.
    ['demand-weighted', 57.8125, (0.75 * 68.75 + 56.25) / 1.75]
  ])('takes the %s of their scores', (id, pair, trio) => {
    const found = blocs({ rule: { id } });
    expect(found.pair?.score).toBeCloseTo(pair, 12);
    expect(found.trio?.score).toBeCloseTo(trio, 12);
    const sum = [0, 1].reduce((total, j) => total + pointAt(found.trio!, j), 0);
    expect(sum).toBeCloseTo(trio, 12);
  });

  test('takes the share of them above a threshold, which has no points to sum', () => {
    const found = blocs({ rule: { id: 'share-above', threshold: 60 } });
    expect(found.pair?.score).toBe(50);
    expect(found.trio?.score).toBeCloseTo(100 / 3, 12);
    expect([pointAt(found.trio!, 0), pointAt(found.trio!, 1)]).toEqual([NaN, NaN]);
  });

  test('shows its spread, its worst member, its totals and who does not count', () => {
    const { pair } = blocs({});
    expect(pair?.bloc).toMatchObject({
      counted: 2,
      available: 2,
      min: 25,
      max: 68.75,
      worst: 'DDD',
      totals: { gdp: 300, population: 40, electricity: 1000 },
      withoutUnitedStates: true
    });
    expect(pair?.bloc?.members.map(({ iso3, counted }) => [iso3, counted])).toEqual([
      ['AAA', true],
      ['DDD', true],
      ['CCC', false],
      ['USA', false]
    ]);
    expect(pair?.marks[0]?.text).toMatch(/^The United States is a member and is left out/);
  });

  test('has no rank while under 65% of its members have a score', () => {
    const { pair } = blocs({}, { coverageFloor: 0.8 });
    expect(pair).toMatchObject({ status: 'unranked', score: null, rank: null, coverage: 0.5 });
    expect(pair?.reasons[0]).toMatchObject({
      text: '1 of 2 counted members have a score; 65% is needed.',
      source: 'Treaty of the Pair'
    });
  });

  test('counts every member of a bloc the user drew', () => {
    const { own } = blocs({ adHocBlocs: [{ id: 'own', name: 'Own', members: ['BBB', 'CCC'] }] });
    expect(own).toMatchObject({ score: 56.25, status: 'ranked' });
  });

  test('is one of all blocs when none is chosen', () => {
    expect(Object.keys(blocs({ blocs: [] }))).toEqual(['trio', 'pair']);
  });

  test('stands beside all blocs, or the chosen ones, when the user drew it', () => {
    const adHocBlocs = [{ id: 'own', name: 'Own', members: ['BBB'] }];
    expect(Object.keys(blocs({ blocs: [], adHocBlocs })).sort()).toEqual(['own', 'pair', 'trio']);
    expect(Object.keys(blocs({ blocs: ['trio'], adHocBlocs })).sort()).toEqual(['own', 'trio']);
  });
});

describe('countries and blocs in one list', () => {
  const mixed = (chosen: string[]) =>
    rank(release, tinyStrategy({}, { show: 'mixed', blocs: chosen })).items.map((item) => ({
      id: item.id,
      rank: item.rank,
      under: item.foldedUnder,
      also: item.overlaps
    }));

  test('fold members under their bloc and rank nobody twice', () => {
    expect(mixed(['pair'])).toEqual([
      { id: 'BBB', rank: 1 },
      { id: 'CCC', rank: 1 },
      { id: 'pair', rank: 3 },
      { id: 'AAA', rank: null, under: 'pair', also: [] },
      { id: 'DDD', rank: null, under: 'pair', also: [] }
    ]);
  });

  test('flag a member of two chosen blocs', () => {
    const [, ...rest] = mixed(['trio', 'pair']);
    expect(rest[0]).toEqual({ id: 'AAA', rank: null, under: 'trio', also: ['pair'] });
  });

  test('count folded members once', () => {
    expect(rank(release, tinyStrategy({}, { show: 'mixed', blocs: ['pair'] })).counts).toEqual({
      ranked: 3,
      excluded: 0,
      unranked: 0
    });
  });
});
