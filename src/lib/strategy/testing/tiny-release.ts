import type { Criterion } from '#lib/catalog/criterion.ts';
import type { PackedValue, Release, Source } from '#lib/catalog/release.ts';
import { plainCountry } from '#lib/catalog/testing/plain-country.ts';
import type { Strategy } from '../strategy.ts';

/**
 * A release small enough to rank by hand: markets AAA to DDD, the territory TER and the United States; made for
 * tests, where every number is round and stands for nothing.
 */
export function tinyRelease(change: Partial<Release> = {}): Release {
  return {
    id: '2026.11-00000000',
    date: '2026-11-01',
    criteria: [
      criterion('size', { group: 'market', goalposts: { worst: 0, best: 100 } }),
      criterion('trouble', { group: 'finance', goalposts: { worst: 10, best: 0 }, sources: ['closed'] }),
      criterion('presence', { group: 'strategic', goalposts: { worst: 0, best: 8 }, twoSided: true }),
      criterion('electricity-generation', {
        unit: 'TWh',
        group: 'power',
        shape: { kind: 'log' },
        goalposts: { worst: 1, best: 1000 }
      }),
      criterion('country-risk', {
        group: 'finance',
        shape: { kind: 'ordinal', steps: [] },
        goalposts: { worst: 7, best: 1 },
        classes: { 'market-benchmark': { label: 'Market benchmark', utility: 1 } }
      })
    ],
    sources: { open: source('open', 'A'), closed: source('closed', 'B') },
    countries: [
      country('AAA', 'Alba', 'East'),
      country('BBB', 'Bora', 'East'),
      country('CCC', 'Cela', 'West'),
      country('DDD', 'Dune', 'East'),
      { ...country('TER', 'Terra', 'West'), market: false, unMember: false },
      { ...country('USA', 'United States', 'North'), market: false }
    ],
    blocs: [
      {
        id: 'pair',
        name: 'Pair',
        definedBy: 'Treaty of the Pair',
        asOf: '2026-01-01',
        source: 'open',
        members: [
          { iso3: 'AAA', status: 'member' },
          { iso3: 'DDD', status: 'member' },
          { iso3: 'CCC', status: 'observer' },
          { iso3: 'USA', status: 'member' }
        ]
      },
      {
        id: 'trio',
        name: 'Trio',
        definedBy: 'Trio charter',
        asOf: '2026-02-01',
        source: 'open',
        members: [
          { iso3: 'AAA', status: 'signatory' },
          { iso3: 'BBB', status: 'joined' },
          { iso3: 'CCC', status: 'member' }
        ]
      }
    ],
    postureClasses: [
      { id: 'denial_presumed', label: 'denial presumed', tier: 5, rule: rule('15 CFR 742.6') },
      { id: 'outside', label: 'no destination license found', tier: 100, rule: rule('15 CFR 742.6') }
    ],
    postures: { AAA: 'outside', BBB: 'outside', CCC: 'denial_presumed' },
    controlLists: [
      {
        id: 'full-list',
        label: 'Full list',
        rule: rule('31 CFR 500'),
        source: 'open',
        complete: true,
        stage: 'sanctions',
        members: { CCC: 'named' }
      },
      {
        id: 'part-list',
        label: 'Part of a list',
        rule: rule('22 CFR 126.1'),
        source: 'open',
        complete: false,
        stage: 'country-group',
        members: { BBB: 'named' }
      }
    ],
    values: {
      size: { AAA: [75, 2024], BBB: [50, 2024], CCC: [50, 2024], DDD: [25, 2024], USA: [100, 2024] },
      trouble: { AAA: [5, 2024], BBB: [2.5, 2024], CCC: [2.5, 2024, 'estimated'] },
      presence: { AAA: [8, 2024], BBB: [2, 2024], CCC: [0, 2024], DDD: [4, 2024] },
      'electricity-generation': { AAA: [1000, 2024], BBB: [10, 2024], CCC: [0, 2024] },
      'country-risk': { AAA: [null, 2026, 'market-benchmark'], BBB: [4, 2026], CCC: [7, 2026] },
      gdp: { AAA: [300, 2024], BBB: [100, 2024], CCC: [0, 2024] },
      population: { AAA: [10, 2024], DDD: [30, 2024] }
    },
    parts: {},
    ...change
  };
}

/** Weighs size 3 and trouble 1: AAA 68.75, BBB and CCC 56.25, DDD 25 by size alone, with 75% of the weight known. */
export function tinyStrategy(
  change: Partial<Strategy> = {},
  scope: Partial<Strategy['scope']> = {}
): Strategy {
  return {
    version: 1,
    release: '2026.11-00000000',
    name: 'Tiny',
    scope: { countries: null, blocs: [], adHocBlocs: [], rule: { id: 'mean' }, show: 'countries', ...scope },
    criteria: [
      { id: 'size', weight: 3 },
      { id: 'trouble', weight: 1 }
    ],
    focus: [],
    method: { id: 'weighted-sum' },
    missing: 'reweight',
    coverageFloor: 0.65,
    constraints: [],
    ...change
  };
}

function criterion(
  id: string,
  change: Partial<Criterion> & Pick<Criterion, 'group' | 'goalposts'>
): Criterion {
  return {
    id,
    label: id,
    question: '',
    unit: '',
    format: 'number',
    shape: { kind: 'linear' },
    goalpostReasons: { worst: '', best: '', source: '' },
    sources: ['open'],
    transformations: [],
    ...change
  };
}

const country = (iso3: string, name: string, region: string) =>
  plainCountry(iso3, { name, region, subregion: region, worldBankRegion: region });

function source(id: string, terms: 'A' | 'B'): Source {
  return {
    id,
    title: id,
    producer: id,
    url: '',
    published: '2026-01-01',
    accessed: '2026-11-01',
    license: '',
    terms,
    citation: `Source ${id}`,
    copy: '',
    sha256: ''
  };
}

function rule(citation: string): { citation: string; effective: string; asOf: string; status: 'in force' } {
  return { citation, effective: '2026-01-01', asOf: '2026-10-01', status: 'in force' };
}

/** Values of one criterion by market, as a release packs them. */
export function packed(values: Record<string, number>): Record<string, PackedValue> {
  return Object.fromEntries(Object.entries(values).map(([iso3, value]) => [iso3, [value, 2024]]));
}
