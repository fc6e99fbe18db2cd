// Strategic facts of the served release against the world: the footprint's worked example, postures, lists, blocs.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { countsAsMember } from '#lib/catalog/bloc-status.ts';
import { controlsOf } from '#lib/export-control/controls-of.ts';
import { membershipOn } from '#lib/export-control/list-membership.ts';
import { release } from './newest-release.ts';

const valuesOf = (id: string) => release.values[id] ?? {};
const listOf = (id: string) => {
  const list = release.controlLists.find((candidate) => candidate.id === id);
  if (!list) throw new Error(`No list ${id}.`);
  return list;
};

describe('Chinese AI footprint', () => {
  const rows: Record<string, string>[] = parse(readFileSync('data/tables/footprint-worked-example.csv'), {
    columns: true
  });
  const markets = new Set(release.countries.filter(({ market }) => market).map(({ iso3 }) => iso3));

  test('agrees with the worked example on every market, to the one decimal it prints', () => {
    const differing = rows
      .filter(({ iso3 = '' }) => markets.has(iso3))
      .filter(({ iso3 = '', proposed_score = '' }) => {
        const total = valuesOf('chinese-ai-footprint')[iso3]?.[0];
        return proposed_score === ''
          ? total !== undefined
          : !(Math.abs((total ?? NaN) - Number(proposed_score)) <= 0.051);
      });
    expect(rows).toHaveLength(197);
    expect(differing).toEqual([]);
  });

  test('gives Singapore its parts and no total, and China neither', () => {
    expect(valuesOf('chinese-ai-footprint.cloud').SGP?.[0]).toBe(3);
    expect(valuesOf('chinese-ai-footprint')).not.toHaveProperty('SGP');
    expect(valuesOf('chinese-ai-footprint.cloud')).not.toHaveProperty('CHN');
  });

  test('marks a total that rests on a censored share of imports: France', () => {
    expect(valuesOf('chinese-ai-footprint.import-dependence').FRA?.[2]).toBe('censored');
    expect(valuesOf('chinese-ai-footprint').FRA?.[2]).toBe('censored');
  });
});

describe('contestedness', () => {
  test('puts Egypt well above the median, Indonesia near it and Brazil below', () => {
    const of = (iso3: string) => valuesOf('contestedness')[iso3]?.[0] ?? NaN;
    const all = Object.values(valuesOf('contestedness')).map(([value]) => value ?? NaN);
    const median = all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
    expect(of('EGY')).toBeGreaterThan(median + 10);
    expect(Math.abs(of('IDN') - median)).toBeLessThan(5);
    expect(of('BRA')).toBeLessThan(median - 10);
  });
});

describe('postures', () => {
  test('the hardest three classes hold 24 places, among them Russia, Belarus, Myanmar and the three of China', () => {
    const hardest = [
      'embargoed_or_terrorist_list',
      'denial_presumed',
      'denial_presumed_with_conditional_window'
    ];
    const stopped = Object.keys(release.postures).filter((iso3) =>
      hardest.includes(release.postures[iso3] ?? '')
    );
    expect(stopped).toHaveLength(24);
    expect(stopped).toEqual(expect.arrayContaining(['RUS', 'BLR', 'MMR', 'CHN', 'HKG', 'MAC']));
  });

  test('18 closest partners and 108 places outside every group score alike', () => {
    const of = (posture: string) =>
      Object.keys(release.postures).filter((iso3) => release.postures[iso3] === posture);
    const tiers = (posture: string) =>
      new Set(of(posture).map((iso3) => valuesOf('export-control-tier')[iso3]?.[0]));
    expect([of('closest_partner').length, of('outside_footprint').length]).toEqual([18, 108]);
    expect(tiers('closest_partner')).toEqual(tiers('outside_footprint'));
  });

  test('Palestine has none: unknown, not outside the footprint', () => {
    expect(controlsOf(release, 'PSE').posture).toBeNull();
    expect(valuesOf('export-control-tier')).not.toHaveProperty('PSE');
    expect(membershipOn(listOf('license-footprint'), 'PSE')).toBe('unknown');
  });
});

describe('control lists', () => {
  test.each([
    ['embargo', 4],
    ['ofac-comprehensive', 3],
    ['un-arms-embargo', 10],
    ['d5', 23],
    ['foreign-adversaries', 8],
    ['license-footprint', 47],
    ['fatf-black', 3],
    ['fatf-grey', 22],
    ['outbound', 3],
    ['us-fta', 20]
  ])('%s is complete and names %i places', (id, count) => {
    expect(listOf(id).complete).toBe(true);
    expect(Object.keys(listOf(id).members)).toHaveLength(count);
  });

  test('a place off the partial arms-embargo list is unknown; Macau is in no D:5; Ukraine is not under a program', () => {
    expect(membershipOn(listOf('itar-126-1'), 'KEN')).toBe('unknown');
    expect(membershipOn(listOf('d5'), 'MAC')).toBe('no');
    expect(membershipOn(listOf('ofac-comprehensive'), 'UKR')).toBe('no');
  });
});

describe('blocs', () => {
  test.each([
    ['asean', 11],
    ['gcc', 6],
    ['eu27', 27],
    ['african_union', 48],
    ['ecowas', 11],
    ['oecd', 38],
    ['nato', 32],
    ['g7', 7],
    ['brics', 10],
    ['us_mnna', 20],
    ['pax_silica', 24],
    ['waico', 37]
  ])('%s counts %i members', (id, count) => {
    const members = release.blocs.find((bloc) => bloc.id === id)?.members ?? [];
    expect(members.filter(({ status }) => countsAsMember(status))).toHaveLength(count);
  });

  test('44 blocs, each with what defines it and the day of its list', () => {
    expect(release.blocs).toHaveLength(44);
    for (const { definedBy, asOf, source } of release.blocs) {
      expect(definedBy).toMatch(/\S/);
      expect(asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(release.sources).toHaveProperty(source);
    }
  });
});

describe('country risk', () => {
  test('the market benchmark is a class of its own, "not reviewed" is missing, Singapore has class 0', () => {
    const risk = valuesOf('country-risk');
    expect(risk.DEU).toEqual([null, 2026, 'market-benchmark']);
    expect(risk.MCO).toEqual([null, 2026, 'market-benchmark']);
    expect(risk).not.toHaveProperty('LIE');
    expect(risk.SGP).toEqual([0, 2026]);
  });
});
