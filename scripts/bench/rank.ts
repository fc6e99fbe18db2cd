// Re-ranks 250 markets by 30 criteria after a weight moved: contributions, ties, ranges and reasons included.
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { PackedValue, Release } from '#lib/catalog/release.ts';
import { plainCountry } from '#lib/catalog/testing/plain-country.ts';
import { pointAt } from '#lib/strategy/point-at.ts';
import { rank } from '#lib/strategy/rank.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { timeCall, type Measure } from '../measure/measure.ts';

const usual = { markets: 250, count: 30 };
const large = { markets: 5000, count: 50 };
/** Of the usual size; a larger one may take longer in proportion to its cells. */
const budget = 0.05;

export async function benchmark(): Promise<Measure[]> {
  const growth = (large.markets * large.count) / (usual.markets * usual.count);
  return [
    await reRank('re-rank 250 x 30', usual, budget, { rounds: 3000, warmUp: 3000 }),
    await reRank('same, each contribution read', usual, budget, { rounds: 3000, warmUp: 3000 }, readPoints),
    await reRank('re-rank 5,000 x 50', large, budget * growth, { rounds: 60, warmUp: 40 })
  ];
}

type Size = typeof usual;

/** Contributions are worked out where they are read: what reading all of them adds. */
function readPoints({ countries, criteria }: Ranking): number {
  let sum = 0;
  for (const item of countries) for (let j = 0; j < criteria.length; j++) sum += pointAt(item, j) || 0;
  return sum;
}

async function reRank(
  name: string,
  size: Size,
  most: number,
  rounds: { rounds: number; warmUp: number },
  read: (ranking: Ranking) => unknown = (ranking) => ranking
) {
  const release = syntheticRelease(size);
  const strategies = Array.from({ length: 64 }, (_, drag) => syntheticStrategy(drag, size));
  let drag = 0;
  const timed = await timeCall(() => read(rank(release, strategies[drag++ % strategies.length]!)), rounds);
  const utilities = strategies[0]!.criteria.map(({ id }) =>
    release.countries.map(({ iso3 }) => (release.values[id]?.[iso3]?.[0] ?? NaN) / 100)
  );
  const plain = await timeCall(
    () => plainRanks(utilities, strategies[drag++ % strategies.length]!.criteria),
    rounds
  );
  return {
    name,
    ...timed,
    unit: 'ms',
    budget: most,
    plain: { name: 'plain loop: sums, sort, ranks', median: plain.median }
  };
}

/** What anyone would write first: no points, ranges, reasons or coverage. */
function plainRanks(columns: number[][], criteria: Strategy['criteria']): Map<number, number> {
  const scored = columns[0]!.map((_, i) => {
    let sum = 0;
    let available = 0;
    columns.forEach((column, j) => {
      if (Number.isNaN(column[i])) return;
      sum += criteria[j]!.weight * column[i]!;
      available += criteria[j]!.weight;
    });
    return { i, score: sum / available };
  });
  scored.sort((a, b) => b.score - a.score);
  const ranks = new Map<number, number>();
  scored.forEach(({ i, score }, place) => {
    const before = scored[place - 1];
    ranks.set(i, before && before.score - score <= 1e-9 ? ranks.get(before.i)! : place + 1);
  });
  return ranks;
}

/** Values that look random and never change; every eleventh is missing, every ninth market ties with the one before. */
function syntheticRelease({ markets, count }: Size): Release {
  const code = (k: number) => `M${String(k).padStart(4, '0')}`;
  const value = (k: number, j: number) => Math.abs(Math.sin((k % 9 === 0 ? k - 1 : k) * 31 + j * 7)) * 100;
  const criteria = Array.from({ length: count }, (_, j): Criterion => ({
    id: `criterion-${j}`,
    label: `Criterion ${j}`,
    question: '',
    unit: '',
    format: 'number',
    group: 'market',
    shape: { kind: 'linear' },
    goalposts: { worst: 0, best: 100 },
    goalpostReasons: { worst: '', best: '', source: '' },
    sources: [],
    transformations: []
  }));
  const countries = Array.from({ length: markets }, (_, k) => plainCountry(code(k)));
  const values = criteria.map(({ id }, j): [string, Record<string, PackedValue>] => [
    id,
    Object.fromEntries(
      countries
        .map((country, k): [string, PackedValue] => [country.iso3, [value(k, j), 2024]])
        .filter((_, k) => (k * count + j) % 11 !== 0)
    )
  ]);
  return {
    id: 'synthetic',
    date: '2026-11-01',
    criteria,
    sources: {},
    countries,
    blocs: [],
    postureClasses: [],
    postures: {},
    controlLists: [],
    values: Object.fromEntries(values),
    parts: {}
  };
}

function syntheticStrategy(drag: number, { count }: Size): Strategy {
  return {
    version: 1,
    release: 'synthetic',
    name: '',
    scope: { countries: null, blocs: [], adHocBlocs: [], rule: { id: 'mean' }, show: 'countries' },
    criteria: Array.from({ length: count }, (_, j) => ({
      id: `criterion-${j}`,
      weight: j === 0 ? drag / 4 : 1 + (j % 7)
    })),
    focus: [],
    method: { id: 'weighted-sum' },
    missing: 'reweight',
    coverageFloor: 0.65,
    constraints: [{ id: 'minimum', criterion: 'criterion-1', value: 10 }]
  };
}
