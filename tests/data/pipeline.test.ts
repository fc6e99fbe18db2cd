// The pipeline on ten lines of a real table: the exact rows out, every flaw named, the same bytes twice.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Issue } from '../../scripts/pipeline/issue.ts';
import { sha256 } from '../../scripts/pipeline/sha256.ts';
import { writeRelease } from '../../scripts/pipeline/write-release.ts';
import { buildSample } from './build-sample.ts';

const table = 'tables/owid-energy-2026.csv';
const record = 'sources/owid-energy-2026.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  cpSync('tests/data/sample', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Builds and, when no input is flawed, writes; returns the flaws. */
function run(): Issue[] {
  const built = buildSample(root);
  if ('issues' in built) return built.issues;
  writeRelease(root, built, {}, { sources: {}, files: {} });
  return [];
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(root, file), change(read(file)));

/** Changes the table and mends its hash, so that only the damage itself is a flaw. */
function damage(change: (text: string) => string) {
  edit(table, change);
  edit(record, (text) => JSON.stringify({ ...JSON.parse(text), sha256: sha256(read(table)) }));
}

describe('a build of the sample', () => {
  test('writes the newest value of each market, sorted, with year and source', () => {
    expect(run()).toEqual([]);
    expect(read('generated/indicators/electricity-generation.csv')).toBe(
      [
        'iso3,value,year,flags,source',
        'COD,15.92,2024,,owid-energy-2026',
        'COG,5.46,2024,,owid-energy-2026',
        'EST,6.11,2025,,owid-energy-2026',
        'IDN,371.54,2024,,owid-energy-2026',
        ''
      ].join('\n')
    );
  });

  test('writes a release whose id is the month and a hash of its content', () => {
    run();
    const { release: id } = JSON.parse(read('generated/newest.json'));
    const { id: own, ...content } = JSON.parse(read(`generated/releases/${id}/release.json`));
    expect(own).toBe(id);
    expect(id).toBe(`2026.11-${sha256(JSON.stringify(content)).slice(0, 8)}`);
  });

  test('twice gives the same bytes', () => {
    run();
    const first = snapshot('generated');
    run();
    expect(snapshot('generated')).toEqual(first);
  });

  test('never writes a release again that is there', () => {
    run();
    const { release: id } = JSON.parse(read('generated/newest.json'));
    edit(`generated/releases/${id}/dossiers.json`, () => 'kept');
    run();
    expect(read(`generated/releases/${id}/dossiers.json`)).toBe('kept');
  });
});

describe('newest.json', () => {
  const newest = () => JSON.parse(read('generated/newest.json')) as { release: string; earlier: string[] };

  test('names the earlier releases, the latest of them first, and each once', () => {
    run();
    const first = newest().release;
    expect(newest().earlier).toEqual([]);
    damage((text) => text.replace('371.54', '372.54'));
    run();
    const second = newest().release;
    expect(newest()).toEqual({ release: second, earlier: [first] });
    damage((text) => text.replace('372.54', '373.54'));
    run();
    expect(newest().earlier).toEqual([second, first]);
    damage((text) => text.replace('373.54', '371.54'));
    run();
    expect(newest()).toMatchObject({ release: first, earlier: [expect.not.stringContaining(first), second] });
    expect(existsSync(join(root, `generated/releases/${second}/release.json`))).toBe(true);
  });
});

describe('a build of a damaged table names the flaw and writes nothing', () => {
  const flaw = (issues: Issue[]) =>
    issues.map(({ file, row, column, found }) => ({ file, row, column, found }));

  test.each([
    {
      damaged: 'a column with another name',
      change: (text: string) => text.replace('value', 'amount'),
      at: { row: 1, column: 'value', found: 'iso3,indicator,amount,year' }
    },
    {
      damaged: 'text in a number',
      change: (text: string) => text.replace('15.63', 'n/a'),
      at: { row: 2, column: 'value', found: '"n/a"' }
    },
    {
      damaged: 'a decimal comma',
      change: (text: string) => text.replace('350.6', '"350,6"'),
      at: { row: 9, column: 'value', found: '"350,6"' }
    },
    {
      damaged: 'a row that stands twice',
      change: (text: string) => `${text}IDN,electricity_generation_twh,371.54,2024\n`,
      at: { row: 11, column: 'iso3', found: '"IDN electricity_generation_twh 2024"' }
    },
    {
      damaged: 'the name of a country in place of its code',
      change: (text: string) =>
        text.replace('COG,electricity_generation_twh,5.46', 'Congo,electricity_generation_twh,5.46'),
      at: { row: 5, column: 'iso3', found: '"Congo"' }
    },
    {
      damaged: 'a year out of range',
      change: (text: string) => text.replace('6.11,2025', '6.11,20255'),
      at: { row: 8, column: 'year', found: '"20255"' }
    },
    {
      damaged: 'a row with a cell too few',
      change: (text: string) => text.replace('6.26,2024', '6.26'),
      at: { row: 7, column: '(row)', found: '3 cells' }
    }
  ])('$damaged', ({ change, at }) => {
    damage(change);
    expect(flaw(run())).toContainEqual({ file: table, ...at });
    expect(existsSync(join(root, 'generated'))).toBe(false);
  });

  test('a table that is not the one of its record', () => {
    edit(table, (text) => text.replace('371.54', '471.54'));
    expect(flaw(run())).toEqual([{ file: table, row: 0, column: 'sha256', found: sha256(read(table)) }]);
    expect(existsSync(join(root, 'generated'))).toBe(false);
  });

  test('a record without a license', () => {
    edit(record, (text) => text.replace(/"license":.*\n/, ''));
    expect(flaw(run())).toContainEqual(expect.objectContaining({ file: record, column: 'license' }));
  });

  test('a table without a record', () => {
    rmSync(join(root, record));
    expect(flaw(run())).toContainEqual(expect.objectContaining({ file: table, found: 'no record' }));
  });

  test('a value outside the range its script promises', () => {
    damage((text) => text.replace('371.54', '371540'));
    expect(flaw(run())).toContainEqual(expect.objectContaining({ column: 'value', found: '371540 for IDN' }));
  });

  test('several flaws at once, all of them', () => {
    damage((text) => text.replace('15.63', 'n/a').replace('6.11,2025', '6.11,1066'));
    expect(flaw(run()).map(({ row }) => row)).toEqual([2, 8]);
  });
});

describe('corrections.csv', () => {
  const correction = (expect: string) =>
    edit(
      'curated/corrections.csv',
      (text) => `${text}owid-energy-2026,EST,electricity_generation_twh,2025,${expect},,a reason,nobody\n`
    );

  test('takes a number out when it is the expected one', () => {
    correction('6.11');
    expect(run()).toEqual([]);
    expect(read('generated/indicators/electricity-generation.csv')).toContain('EST,6.26,2024');
  });

  test('is an issue once the source is mended', () => {
    correction('9.99');
    expect(run()).toEqual([
      expect.objectContaining({ file: 'curated/corrections.csv', row: 2, found: '6.11', expected: '9.99' })
    ]);
  });
});

function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')])
  );
}
