// The catalog against the world: what is declared has its script, table, source and values, and nothing else stands.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { criteria } from '#lib/catalog/criteria/index.ts';
import { groups } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import type { Indicator } from '../../scripts/pipeline/indicator.ts';
import { sha256 } from '../../scripts/pipeline/sha256.ts';
import { release } from './newest-release.ts';

const declared = Object.values(criteria);
const known = new Set(release.countries.map(({ iso3 }) => iso3));
const table = (file: string): Record<string, string>[] =>
  parse(readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true });

describe('criteria', () => {
  test('the names of files, the keys of the index and the ids are the same', () => {
    const files = readdirSync('src/lib/catalog/criteria')
      .map((name) => basename(name, '.ts'))
      .filter((name) => name !== 'index');
    expect(Object.keys(criteria).sort()).toEqual(files.sort());
    for (const [key, { id }] of Object.entries(criteria)) expect(id).toBe(key);
  });

  test('stand in the order of their groups', () => {
    const order = groups.map(({ id }) => id);
    const positions = declared.map(({ group }) => order.indexOf(group));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test.each(declared.map((criterion) => [criterion.id, criterion] as const))('%s', async (id, criterion) => {
    const { worst, best } = criterion.goalposts;
    expect(worst).not.toBe(best);
    if (criterion.shape.kind === 'log') expect(Math.min(worst, best)).toBeGreaterThan(0);
    for (const reason of Object.values(criterion.goalpostReasons)) expect(reason).toMatch(/\S/);
    expect(criterion.transformations.length).toBeGreaterThan(0);
    expect(criterion.sources.length).toBeGreaterThan(0);
    for (const source of criterion.sources) expect(release.sources).toHaveProperty(source);

    const { default: script } = (await import(`../../scripts/indicators/${id}.ts`)) as { default: Indicator };
    expect(script.id).toBe(id);

    const values = Object.entries(release.values[id] ?? {});
    expect(values.length).toBeGreaterThan(0);
    for (const [iso3, [, year, , source]] of values) {
      expect(known).toContain(iso3);
      expect(year).toBeGreaterThan(2000);
      if (source) expect(criterion.sources).toContain(source);
    }
    expect(existsSync(`data/generated/indicators/${id}.csv`)).toBe(true);
  });
});

describe('the release', () => {
  test('carries the criteria as they are declared now', () => {
    expect(release.criteria).toEqual(JSON.parse(JSON.stringify(declared)));
  });

  test('writes percentages the American way, 65% and not 65 %, and says once what is no legal determination', () => {
    const texts = JSON.stringify([release.criteria, release.controlLists, release.postureClasses]);
    expect(texts).not.toMatch(/\d %/);
    // The screens add it to every rule.
    expect(texts).not.toMatch(/legal determination/i);
  });

  test('has a value table for each criterion and part, and for nothing else', () => {
    const parts = release.criteria.flatMap(({ id, composite }) => [
      id,
      ...(composite?.parts ?? []).map((part) => `${id}.${part.id}`)
    ]);
    expect(Object.keys(release.values).sort()).toEqual(parts.sort());
  });

  test('ranks 198 of 250 territories by default: UN members and six more, never the United States', () => {
    const markets = release.countries.filter(({ market }) => market);
    expect(release.countries).toHaveLength(250);
    expect(markets).toHaveLength(193 + 6 - 1);
    expect(markets.filter(({ unMember }) => !unMember).map(({ iso3 }) => iso3)).toEqual(
      ['HKG', 'MAC', 'PSE', 'TWN', 'VAT', 'XKX'].sort()
    );
    expect(markets.map(({ iso3 }) => iso3)).not.toContain('USA');
  });

  test('names the files loaded apart with their true hashes', () => {
    for (const [name, hash] of Object.entries(release.parts)) {
      const file = name.startsWith('geometry/')
        ? `data/generated/${name}`
        : `data/generated/releases/${release.id}/${name}`;
      expect(sha256(readFileSync(file)), name).toBe(hash);
    }
  });

  test('names only known markets in blocs, lists and postures', () => {
    const named = [
      ...release.blocs.flatMap(({ members }) => members.map(({ iso3 }) => iso3)),
      ...release.controlLists.flatMap(({ members }) => Object.keys(members)),
      ...Object.keys(release.postures)
    ];
    expect(named.filter((iso3) => !known.has(iso3))).toEqual([]);
  });

  test('names only sources it carries', () => {
    const named = [...release.blocs, ...release.controlLists].map(({ source }) => source);
    expect(named.filter((source) => !release.sources[source])).toEqual([]);
  });
});

describe('sources', () => {
  test.each(Object.values(release.sources).map((source) => [source.id, source] as const))(
    '%s',
    (id, source) => {
      expect(source.license).toMatch(/\S/);
      expect(source.citation).toMatch(/\S/);
      expect(source.copy).not.toBe(source.citation);
      if (source.sha256 === '') expect(existsSync(`data/tables/${id}.csv`)).toBe(false);
      else {
        const file = source.file?.replace('npm:', 'node_modules/') ?? `data/tables/${id}.csv`;
        expect(sha256(readFileSync(file))).toBe(source.sha256);
      }
    }
  );

  test('name the boundaries that are drawn, with their edition', () => {
    expect(release.sources['natural-earth-boundaries']?.citation).toContain('4.1.0');
  });

  test('each table has its record, and each market in a table is known', () => {
    for (const file of readdirSync('data/tables')) {
      expect(existsSync(`data/sources/${basename(file, '.csv')}.json`), file).toBe(true);
      const codes = table(`data/tables/${file}`).flatMap(({ iso3 }) => (iso3 ? [iso3] : []));
      expect(
        codes.filter((iso3) => !known.has(iso3)),
        file
      ).toEqual([]);
    }
  });
});

describe('names', () => {
  const country = (iso3: string) => release.countries.find((candidate) => candidate.iso3 === iso3);

  test('are written in two styles, and Taiwan in one', () => {
    expect(country('MMR')).toMatchObject({ name: 'Burma', nameUN: 'Myanmar' });
    expect(country('TWN')).toMatchObject({ name: 'Taiwan', nameUN: 'Taiwan' });
    expect(country('KOR')).toMatchObject({ name: 'South Korea', nameUN: 'Republic of Korea' });
    expect(country('CIV')?.aliases).toContain('Ivory Coast');
  });

  test('are each the name of one territory', () => {
    for (const style of ['name', 'nameUN'] as const) {
      const names = release.countries.map((candidate) => candidate[style]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('of the hand table belong to known codes and are cited', () => {
    for (const { iso3 = '', citation } of table('data/curated/country-names.csv')) {
      expect(known).toContain(iso3);
      expect(citation, iso3).toMatch(/\S/);
    }
  });
});

describe('two snares of names', () => {
  const value = (criterion: keyof Release['values'], iso3: string) => release.values[criterion]?.[iso3]?.[0];

  test('Congo (COG) and DR Congo (COD) are different rows, and each has its own', () => {
    // Our World in Data, electricity generation in 2024, TWh; Factbook, losses in 2023, percent.
    expect(value('electricity-generation', 'COG')).toBe(5.46);
    expect(value('electricity-generation', 'COD')).toBe(15.92);
    expect(value('population', 'COD')).toBeGreaterThan(10 * Number(value('population', 'COG')));
    expect(release.countries.find(({ iso3 }) => iso3 === 'COG')?.capital).toBe('Brazzaville');
    expect(release.countries.find(({ iso3 }) => iso3 === 'COD')?.capital).toBe('Kinshasa');
  });

  test("Estonia is Estonia: the Factbook's file ee is the European Union", () => {
    const factbook = table('data/tables/cia-world-factbook.csv').filter(({ iso3 }) => iso3 === 'EST');
    const population = factbook.find(({ indicator }) => indicator === 'population_cia');
    expect(Number(population?.value)).toBeLessThan(2e6);
    expect(release.countries.find(({ iso3 }) => iso3 === 'EST')?.capital).toBe('Tallinn');
  });
});
