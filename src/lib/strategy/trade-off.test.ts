import { describe, expect, test } from 'vitest';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';
import { tradeOff } from './trade-off.ts';

// Scores: AAA 68.75, BBB and CCC 56.25, DDD 25. Trio: AAA, BBB, CCC; Pair: AAA and DDD, without the United States.
const release = tinyRelease();
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('tradeOff(release, strategy, bloc, targets)', () => {
  test('takes the three best members where none is chosen', () => {
    const { bloc, rankedBlocs, separate, separateScore, separateTotals } = tradeOff(
      release,
      tinyStrategy(),
      'trio'
    );
    expect(bloc.score).toBeCloseTo(181.25 / 3, 12);
    expect([bloc.rank, rankedBlocs]).toEqual([1, 2]);
    expect(ids(separate)).toEqual(['AAA', 'BBB', 'CCC']);
    expect(separateScore).toBeCloseTo(181.25 / 3, 12);
    expect(separateTotals).toEqual({ gdp: 400, population: 10, electricity: 1010 });
  });

  test('compares the chosen members, with their rank among all markets', () => {
    const { separate, separateScore, separateTotals } = tradeOff(release, tinyStrategy(), 'pair', ['DDD']);
    expect(separate.map(({ id, rank }) => [id, rank])).toEqual([['DDD', 4]]);
    expect(separateScore).toBe(25);
    expect(separateTotals).toEqual({ gdp: null, population: 30, electricity: null });
  });

  test('sets apart members that could not be targets of their own', () => {
    const strategy = tinyStrategy({ constraints: [{ id: 'posture', excludes: ['denial_presumed'] }] });
    const { members, separate, stopped, stoppedTotals } = tradeOff(release, strategy, 'trio', ['CCC']);
    expect(ids(members)).toEqual(['AAA', 'BBB']);
    expect(ids(separate)).toEqual(['AAA', 'BBB']);
    expect(ids(stopped)).toEqual(['CCC']);
    expect(stoppedTotals).toEqual({ gdp: 0, population: null, electricity: 0 });
  });

  test('has no separate score where no member is ranked', () => {
    const strategy = tinyStrategy(
      { coverageFloor: 0.8 },
      { adHocBlocs: [{ id: 'own-1', name: 'Own', members: ['DDD'] }] }
    );
    const { bloc, separate, separateScore } = tradeOff(release, strategy, 'own-1');
    expect(bloc.status).toBe('unranked');
    expect(separate).toEqual([]);
    expect(separateScore).toBeNaN();
  });
});
