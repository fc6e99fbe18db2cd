// Re-ranks 250 markets by 30 criteria after a weight moved: contributions, ties, ranges and reasons included.
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Country, PackedValue, Release } from '#lib/catalog/release.ts';
import { rank } from '#lib/strategy/rank.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { timeCall, type Measure } from '../measure/measure.ts';

const markets = 250;
const count = 30;

export async function benchmark(): Promise<Measure[]> {
  const release = syntheticRelease();
  const strategies = Array.from({ length: 64 }, (_, drag) => syntheticStrategy(drag));
  let drag = 0;
  const next = () => rank(release, strategies[drag++ % strategies.length]!);
  const timed = await timeCall(next, { rounds: 3000, warmUp: 3000 });
  return [{ name: 're-rank 250 x 30', ...timed, unit: 'ms', budget: 0.05 }];
}

/** Values that look random and never change; every eleventh is missing, every ninth market ties with the one before. */
function syntheticRelease(): Release {
  const code = (k: number) => `M${String(k).padStart(3, '0')}`;
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
  const countries = Array.from({ length: markets }, (_, k): Country => ({
    iso3: code(k),
    iso2: '',
    name: code(k),
    nameUN: '',
    aliases: [],
    unMember: true,
    market: true,
    region: '',
    subregion: '',
    worldBankRegion: null,
    incomeGroup: null,
    capital: null,
    capitalAt: null,
    labelAt: null
  }));
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

function syntheticStrategy(drag: number): Strategy {
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
