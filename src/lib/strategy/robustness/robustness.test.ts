import { describe, expect, test } from 'vitest';
import type { Method } from '../method.ts';
import { rank } from '../rank.ts';
import type { BlocRuleId, Strategy } from '../strategy.ts';
import { packed, tinyRelease, tinyStrategy } from '../testing/tiny-release.ts';
import { nearTieBands } from './near-tie-bands.ts';
import { robustSet } from './robust-set.ts';
import { robustnessProblem } from './robustness-problem.ts';
import { robustness } from './robustness.ts';
import { utilityEnds } from './utility-ends.ts';

const release = tinyRelease();
const strategy = tinyStrategy();

function laidOut(own: Strategy) {
  return robustnessProblem(release, own, rank(release, own));
}

describe('robustness(release, strategy)', () => {
  const found = robustness(release, strategy, { draws: 2000 });
  const item = (id: string) => found.items.find((one) => one.id === id)!;

  test('finds that size, with 64 to 83 % of the weight, never lets anyone pass AAA or fall behind DDD', () => {
    expect(item('AAA')).toMatchObject({ rank: 1, low: 1, median: 1, high: 1, first: 1, top10: 1 });
    expect(item('DDD')).toMatchObject({ rank: 4, low: 4, median: 4, high: 4, first: 0 });
  });

  test('lets twins share ranks 2 and 3', () => {
    expect(item('BBB')).toMatchObject({ rank: 2, low: 2, high: 3, expectedRank: 2.5, rankSd: 0.5 });
    expect([...item('CCC').acceptability]).toEqual([0, 0.5, 0.5, 0]);
  });

  test('says with which weights the first is first, and how surely', () => {
    expect(item('AAA').centralWeights!.size).toBeCloseTo(0.747, 2);
    expect(item('AAA').confidenceFactor).toBe(1);
    expect(item('BBB')).toMatchObject({ centralWeights: null, confidenceFactor: null });
  });

  test('counts how often the next one overtakes, from which bands follow', () => {
    expect(found.items.map(({ overtaken }) => overtaken)).toEqual([0, 0.5, 0, null]);
    expect(nearTieBands([0, 0.5, 0])).toEqual([{ from: 1, to: 2 }]);
    expect(nearTieBands([0.4, 0.36, 0.35, 0.5])).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 4 }
    ]);
  });

  test('opens the ranks when any weights may be drawn', () => {
    const open = robustness(release, strategy, { draws: 4000, weightSpace: { type: 'uniform' } });
    // AAA leads while size weighs more than trouble, and DDD's missing value may lift it above all below that.
    expect(open.items[0]!.first).toBeCloseTo(0.5, 1);
    expect(open.items[0]!.high).toBeGreaterThan(2);
  });

  test('is empty where nothing is ranked, and refuses bounds that leave no weights', () => {
    const idle = tinyStrategy({ criteria: [{ id: 'size', weight: 0 }] });
    expect(robustness(release, idle).items).toEqual([]);
    expect(() =>
      robustness(release, strategy, { weightSpace: { type: 'lower-bounds', least: 0.6 } })
    ).toThrow(/no weights are left/);
  });
});

describe.each<Method>([
  { id: 'weighted-sum' },
  { id: 'weighted-geometric' },
  { id: 'topsis' },
  { id: 'topsis', normalization: 'vector' },
  { id: 'vikor', v: 0.2 },
  { id: 'promethee-2', preference: 'usual' },
  { id: 'promethee-2' }
])('robustness by the method %j', (method) => {
  const { values } = tinyRelease();
  // Values that the methods order differently, none missing.
  const full = tinyRelease({
    values: {
      ...values,
      size: packed({ AAA: 90, BBB: 60, CCC: 57, DDD: 10 }),
      trouble: packed({ AAA: 9.8, BBB: 6, CCC: 5.5, DDD: 1 })
    }
  });

  test.each(['countries', 'blocs', 'mixed'] as const)(
    'ranks %s as rank() does while weights stay',
    (show) => {
      const own = tinyStrategy({ method }, { show, blocs: show === 'countries' ? [] : ['pair', 'trio'] });
      const items = rank(full, own).items.filter((item) => item.rank !== null && !item.foldedUnder);
      const found = robustness(full, own, { draws: 20, weightSpace: { type: 'relative-box', delta: 0 } });
      expect(found.items.map(({ id, median }) => [id, median])).toEqual(
        items.map((item) => [item.id, item.rank])
      );
    }
  );
});

test('robustSet(robustness) lists the first k and what each would be lost without', () => {
  const found = robustness(release, strategy, { draws: 500 });
  // On trouble alone BBB and CCC lead; on size alone AAA still does.
  expect(robustSet(release, strategy, found, { k: 1, least: 0.8 })).toEqual([
    { id: 'AAA', share: 1, hangsOn: ['size'] }
  ]);
  expect(() => robustSet(release, strategy, found, { k: 5, least: 0.8 })).toThrow(/from 1 to 4, got 5\.$/);
});

describe('utilityEnds(release, strategy)', () => {
  const rowOf = (ends: { low: Float64Array; high: Float64Array }, row: number) => [
    [...ends.low.slice(2 * row, 2 * row + 2)],
    [...ends.high.slice(2 * row, 2 * row + 2)]
  ];

  test('lets a missing value be anything, imputed or not', () => {
    const wanted = [
      [0.25, 0],
      [0.25, 1]
    ];
    expect(rowOf(utilityEnds(release, strategy, []), 3)).toEqual(wanted);
    expect(rowOf(utilityEnds(release, tinyStrategy({ missing: 'impute' }), []), 3)).toEqual(wanted);
  });

  test('moves a flagged value by a fifth in its own unit when asked to', () => {
    const { values } = tinyRelease();
    const regional = tinyRelease({
      values: { ...values, trouble: { ...values.trouble, CCC: [2.5, 2024, 'regional'] } }
    });
    // Trouble 2.5 of 10 may be 2 or 3.
    const [low, high] = rowOf(utilityEnds(regional, strategy, ['regional']), 2);
    expect(low![1]).toBeCloseTo(0.7, 12);
    expect(high![1]).toBeCloseTo(0.8, 12);
    expect(rowOf(utilityEnds(regional, strategy, ['censored']), 2)).toEqual([
      [0.5, 0.75],
      [0.5, 0.75]
    ]);
  });
});

describe('robustnessProblem(ranking)', () => {
  test('takes ranked markets in their order and criteria that have weight', () => {
    const laid = laidOut(tinyStrategy({ criteria: [...strategy.criteria, { id: 'presence', weight: 5 }] }))!;
    expect(laid.ids).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
    expect(laid.criteria).toEqual(['size', 'trouble']);
    expect([...laid.problem.low]).toEqual([0.75, 0.5, 0.5, 0.75, 0.5, 0.75, 0.25, 0]);
  });

  test.each<BlocRuleId>([
    ...(['mean', 'median', 'worst', 'gdp-weighted', 'population-weighted'] as const),
    ...(['demand-weighted', 'share-above'] as const)
  ])('ranks blocs by the rule %s as rank() does, where nothing is uncertain', (id) => {
    const blocs = tinyStrategy(
      { criteria: [{ id: 'size', weight: 1 }] },
      { blocs: ['pair', 'trio'], show: 'blocs', rule: { id, threshold: 40 } }
    );
    const ranked = rank(release, blocs).items.filter((item) => item.rank !== null);
    const found = robustness(release, blocs, { draws: 50 });
    expect(found.items.map((item) => item.id)).toEqual(ranked.map((item) => item.id));
    expect(found.items.map(({ expectedRank }) => expectedRank)).toEqual(
      ranked.map((item) => (item.tied ? 1.5 : item.rank))
    );
  });

  test('ranks blocs and free markets together in a mixed list', () => {
    const mixed = tinyStrategy({}, { blocs: ['pair'], show: 'mixed' });
    expect(laidOut(mixed)!.ids).toEqual(['BBB', 'CCC', 'pair']);
    expect([...laidOut(mixed)!.problem.groups!.from]).toEqual([0, 1, 2, 4]);
  });
});
