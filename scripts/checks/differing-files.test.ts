import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { differingFiles } from './differing-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-differing-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

it('differingFiles(one, other) names what one side lacks or has otherwise, and nothing else', () => {
  write('a/same.csv', '1');
  write('b/same.csv', '1');
  write('a/deep/changed.csv', '1');
  write('b/deep/changed.csv', '2');
  write('a/only-here.csv', '');
  write('b/only-there.csv', '');
  expect(differingFiles(join(folder, 'a'), join(folder, 'b'))).toEqual([
    'deep/changed.csv',
    'only-here.csv',
    'only-there.csv'
  ]);
});
