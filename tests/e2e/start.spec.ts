import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../scripts/checks/free-port.ts';

const start = resolve('scripts/start');
let elsewhere: string;

test.beforeEach(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'atlas-start-'));
});
test.afterEach(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Runs the start script from another folder; `said` grows as it prints. */
function run(command: string, environment: Record<string, string>) {
  const child = spawn(command, { cwd: elsewhere, env: { ...process.env, ORIGIN: '', ...environment } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  const exit = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  return { child, said, exit };
}

test('started through a link from another folder, it says in one line where it is, serves, and ends with Ctrl-C', async () => {
  const link = join(elsewhere, 'atlas');
  symlinkSync(start, link);
  const port = String(await freePort());
  const { child, said, exit } = run(link, { HOST: '127.0.0.1', PORT: port, ATLAS_DATA_DIR: 'data' });
  await expect.poll(() => said.out).toBe(`AI Export Atlas is at http://127.0.0.1:${port}\n`);
  const page = await fetch(`http://127.0.0.1:${port}/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('AI Export Atlas');
  child.kill('SIGINT');
  expect(await exit).toBe(0);
  expect(said.err).toBe('');
});

test('a port that is taken is told, with what to do', async () => {
  const holder = createServer();
  await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done));
  const address = holder.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const { said, exit } = run(start, { HOST: '127.0.0.1', PORT: String(port) });
  expect(await exit).toBe(1);
  expect(said.err).toBe(
    `127.0.0.1:${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} ./scripts/start\n`
  );
  holder.close();
});

const wrong: [variable: string, value: string, words: string][] = [
  ['PORT', 'eighty', 'PORT is "eighty"'],
  ['PORT', '70000', 'PORT is "70000"'],
  [
    'ATLAS_BOUNDARY_FILE',
    '/no/such/file.json',
    'ATLAS_BOUNDARY_FILE is "/no/such/file.json": there is no such file.'
  ],
  ['ATLAS_EMBED_ANCESTORS', '*; script-src *', 'ATLAS_EMBED_ANCESTORS']
];
for (const [variable, value, words] of wrong) {
  test(`${variable}=${value} is refused at the start, in words`, async () => {
    const { said, exit } = run(start, { PORT: String(await freePort()), [variable]: value });
    expect(await exit).toBe(1);
    expect(said.err).toContain(words);
    expect(said.err).not.toContain('    at ');
  });
}

test('a boundary file that cannot be drawn is refused at the start, in words', async () => {
  const file = join(elsewhere, 'lines.json');
  writeFileSync(file, '{"type": "Polygon"}');
  const { said, exit } = run(start, { PORT: String(await freePort()), ATLAS_BOUNDARY_FILE: file });
  expect(await exit).toBe(1);
  expect(said.err).toContain('lines.json');
  expect(said.err).toContain('must hold');
});

test('a Node that is too old is named, with what to do', async () => {
  const old = join(elsewhere, 'node');
  writeFileSync(old, '#!/bin/sh\necho v18.19.0\n');
  chmodSync(old, 0o755);
  const { said, exit } = run(start, { PATH: `${elsewhere}:${process.env.PATH ?? ''}` });
  expect(await exit).toBe(1);
  expect(said.err).toContain('Node.js v18.19.0');
  expect(said.err).toContain('20.19 or newer');
});
