// `npm run refresh` on the ten-line sample: a new edition is taken, a flawed one is named and changes nothing.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../scripts/pipeline/sha256.ts';
import { refreshData } from '../../scripts/refresh/refresh-data.ts';
import { buildSample } from './build-sample.ts';

const id = 'owid-energy-2026';
let root = '';
let from = '';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'atlas-root-'));
  from = mkdtempSync(join(tmpdir(), 'atlas-from-'));
  cpSync('tests/data/sample', root, { recursive: true });
  // The first release, taken in by the same command: the sample's own table once more.
  send(`${id}.csv`, table());
  await run();
});
afterEach(() => [root, from].forEach((folder) => rmSync(folder, { recursive: true })));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const table = () => read(`tables/${id}.csv`);
const send = (name: string, text: string) => writeFileSync(join(from, name), text);
const newest = () => JSON.parse(read('generated/newest.json')) as { release: string; earlier: string[] };
const run = (dryRun = false) =>
  refreshData({
    from,
    root,
    dryRun,
    build: async (folder) => {
      const built = buildSample(folder);
      return 'issues' in built ? built : { ...built, geometryTexts: {} };
    }
  });

describe('refreshData', () => {
  test('writes a new release, keeps the one before, and says what came, went and jumped', async () => {
    const before = newest().release;
    send(`${id}.csv`, table().replace('371.54', '771.54'));
    const { issues, lines } = await run();
    expect(issues).toEqual([]);
    expect(newest().earlier).toEqual([before]);
    expect(readdirSync(join(root, 'generated/releases')).sort()).toEqual([before, newest().release].sort());
    expect(lines).toContain('electricity-generation IDN: 371.54 -> 771.54');
    expect(lines).toContain('1 criteria cover as many markets as before');
    expect(lines).toContain(`${before} stays served: links made with it keep their ranking.`);
    expect(read(`generated/releases/${before}/release.json`)).toContain('371.54');
  });

  test('reckons the hash of a table, and says when the record’s dates are those of the edition before', async () => {
    const text = table().replace('371.54', '371.55');
    send(`${id}.csv`, text);
    const { lines } = await run();
    expect(JSON.parse(read(`sources/${id}.json`)).sha256).toBe(sha256(text));
    expect(lines.join('\n')).toContain(`sources/${id}.json: dates are those of the edition before`);
  });

  test('takes the record that comes with a table, from folders as the data folder has them', async () => {
    const record = { ...JSON.parse(read(`sources/${id}.json`)), accessed: '2026-12-05', sha256: '' };
    mkdirSync(join(from, 'sources'));
    send(`sources/${id}.json`, JSON.stringify(record));
    const { issues, lines } = await run();
    expect(issues).toEqual([]);
    expect(newest().release).toMatch(/^2026\.12-/);
    expect(lines.join('\n')).not.toContain('edition before');
  });

  test('with --dry-run says the same and writes nothing', async () => {
    const before = snapshot();
    send(`${id}.csv`, table().replace('371.54', '771.54'));
    const { lines } = await run(true);
    expect(lines).toContain('electricity-generation IDN: 371.54 -> 771.54');
    expect(snapshot()).toEqual(before);
  });

  test('takes a table as a spreadsheet saves it, with a mark of its byte order', async () => {
    send(`${id}.csv`, `\uFEFF${table().replace('371.54', '771.54')}`);
    const { issues, lines } = await run();
    expect(issues).toEqual([]);
    expect(lines).toContain('electricity-generation IDN: 371.54 -> 771.54');
  });

  test('puts a table of sites where sites are', async () => {
    mkdirSync(join(root, 'sites/sources'), { recursive: true });
    writeFileSync(join(root, 'sites/sources/clouds.json'), '{"title":"Clouds","sha256":""}');
    send('clouds.csv', 'id,name\n');
    const { lines } = await run();
    expect(lines).toContain('sites/tables/clouds.csv');
    expect(lines).toContain(`Nothing differs from release ${newest().release}; sites lie beside it.`);
    expect(JSON.parse(read('sites/sources/clouds.json')).sha256).toBe(sha256('id,name\n'));
    expect(read('sites/tables/clouds.csv')).toBe('id,name\n');
  });

  test('says so when nothing differs', async () => {
    const { lines } = await run();
    expect(lines).toContain(`Nothing differs from release ${newest().release}.`);
  });
});

describe('a flaw is named by file, row, column, what was found and what was expected, and nothing is written', () => {
  test.each([
    {
      flaw: 'a decimal comma',
      name: `${id}.csv`,
      text: () => table().replace('350.6', '"350,6"'),
      told: {
        file: `tables/${id}.csv`,
        row: 9,
        column: 'value',
        found: '"350,6"',
        expected: 'a number or an empty cell'
      }
    },
    {
      flaw: 'a quote left open',
      name: `${id}.csv`,
      text: () => `${table()}"IDN`,
      told: { file: `tables/${id}.csv`, column: '(row)', expected: 'comma-separated values' }
    },
    {
      flaw: 'a market gone',
      name: `${id}.csv`,
      text: () => table().replaceAll(/^EST.*\n/gm, ''),
      told: { column: '(coverage)', found: '3 markets', expected: '4 or more' }
    },
    {
      flaw: 'a table nobody knows',
      name: 'other.csv',
      text: () => 'iso3,value\nKEN,1\n',
      told: {
        file: 'tables/other.csv',
        column: '(file)',
        found: 'no record',
        expected: 'a record sources/other.json'
      }
    },
    {
      flaw: 'a record that is no JSON',
      name: `${id}.json`,
      text: () => 'title: Energy',
      told: { file: `sources/${id}.json`, column: '(file)', found: 'title: Energy' }
    },
    {
      flaw: 'another kind of file',
      name: 'energy.xlsx',
      text: () => 'PK',
      told: { file: 'energy.xlsx', column: '(file)', found: 'a file *.xlsx' }
    }
  ])('$flaw', async ({ name, text, told }) => {
    const before = snapshot();
    send(name, text());
    const { issues } = await run();
    expect(issues).toContainEqual(expect.objectContaining(told));
    expect(snapshot()).toEqual(before);
  });

  test('flaws of files and flaws in them are told at once, each once', async () => {
    send('energy.xlsx', 'PK');
    send(`${id}.csv`, table().replace('350.6', 'many'));
    const { issues } = await run();
    expect(issues.map(({ file, row }) => [file, row])).toEqual([
      ['energy.xlsx', 0],
      [`tables/${id}.csv`, 9]
    ]);
  });

  test('a file that is no UTF-8', async () => {
    writeFileSync(join(from, `${id}.csv`), Buffer.from(table(), 'utf16le'));
    const { issues } = await run();
    expect(issues).toEqual([
      expect.objectContaining({
        file: `${id}.csv`,
        found: 'bytes that are not UTF-8',
        expected: 'text in UTF-8'
      })
    ]);
  });

  test('a folder that is not there, and an empty one', async () => {
    rmSync(join(from, `${id}.csv`));
    expect((await run()).issues).toEqual([expect.objectContaining({ file: from, found: 'no file' })]);
    const absent = await refreshData({
      from: `${from}/none`,
      root,
      build: () => Promise.reject(new Error('built'))
    });
    expect(absent.issues).toEqual([expect.objectContaining({ found: 'no folder' })]);
  });
});

function snapshot(): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')])
  );
}
