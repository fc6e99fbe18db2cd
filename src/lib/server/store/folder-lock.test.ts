import { spawnSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const lockFile = () => join(folder, 'store.lock');

describe('lockFolder(folder)', () => {
  test('refuses a second taker and names the process that has it, until it is given free', () => {
    const free = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}`);
    free();
    expect(existsSync(lockFile())).toBe(false);
    lockFolder(folder)();
  });

  test('takes over from a process that has ended', () => {
    const ended = spawnSync('true').pid;
    writeFileSync(lockFile(), `${ended} 1\n`);
    lockFolder(folder);
    expect(readFileSync(lockFile(), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  });

  test('takes over where another process has been given the number since', () => {
    const other = spawn('sleep', ['30']);
    writeFileSync(lockFile(), `${other.pid} 1\n`);
    lockFolder(folder);
    other.kill();
    expect(readFileSync(lockFile(), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  });

  test('says in words that a folder cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => lockFolder(join(folder, 'file', 'store'))).toThrow('a part of its path is a file');
  });
});
