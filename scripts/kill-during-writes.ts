// Kills the built server in the midst of its writes, again and again, and counts what it had acknowledged and lost.
//   npx tsx scripts/kill-during-writes.ts [rounds, 50]        PORT, DATABASE_URL as for the server
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './checks/free-port.ts';

const rounds = Number(process.argv[2] ?? 50);
const port = process.env.PORT ?? String(await freePort());
const folder = mkdtempSync(join(tmpdir(), 'atlas-kill-'));
const api = `http://127.0.0.1:${port}/api/v1`;
const password = 'a password of this run';
const email = `kill-${Date.now()}@example.org`;
let cookie = '';

async function ask(method: string, path: string, body?: unknown, revision?: number): Promise<Response> {
  const response = await fetch(api + path, {
    method,
    headers: {
      cookie,
      'content-type': 'application/json',
      ...(revision !== undefined && { 'if-match': `"${revision}"` })
    },
    ...(body !== undefined && { body: JSON.stringify(body) })
  });
  cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}

async function start(): Promise<ChildProcess> {
  const env = { ...process.env, PORT: port, ATLAS_DATA_DIR: folder };
  const server = spawn('node', ['scripts/serve.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((listening) => server.stdout.once('data', listening));
  return server;
}

async function killed(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
}

const text = async (response: Response) => response.json() as Promise<Record<string, string>>;
let server = await start();
await ask('POST', '/accounts', { name: 'Kill', email, password });
const { id: workspace } = await text(await ask('POST', '/workspaces', { name: 'Kill' }));
const { strategy } = (await (await fetch(`${api}/rank`)).json()) as { strategy: object };

/** What the server said it keeps: the name of each strategy, by its id. */
const acknowledged = new Map<string, string>();
let writesDone = 0;
let lost = 0;
for (let round = 1; round <= rounds; round++) {
  let writing = true;
  let first: () => void = () => undefined;
  const acknowledgedOne = new Promise<void>((resolve) => (first = resolve));
  const writes = (async () => {
    while (writing) {
      const name = `${round}-${acknowledged.size}`;
      const { id = '' } = await text(
        await ask('POST', '/strategies', { workspace, content: { ...strategy, name } })
      );
      acknowledged.set(id, name);
      writesDone += 1;
      first();
      await ask('PUT', `/strategies/${id}`, { content: { ...strategy, name: `${name} saved` } }, 1);
      acknowledged.set(id, `${name} saved`);
      writesDone += 1;
    }
  })().catch(first);
  // The first write of a round opens the store; each round is killed at another moment of those that follow.
  await acknowledgedOne;
  await wait((round * 37) % 400);
  await killed(server);
  writing = false;
  await writes;
  server = await start();
  const { items } = (await (await ask('GET', `/strategies?workspace=${workspace}`)).json()) as {
    items: { id: string; name: string }[];
  };
  const there = new Map(items.map(({ id, name }) => [id, name]));
  // A save the server had no time to acknowledge may be there: its name begins with the one before.
  lost = [...acknowledged].filter(([id, name]) => !there.get(id)?.startsWith(name)).length;
  console.error(`round ${round}: ${writesDone} acknowledged, ${there.size} strategies there, ${lost} lost`);
}
await killed(server);
rmSync(folder, { recursive: true });
console.log(`${rounds} kills, ${writesDone} acknowledged writes, ${lost} lost.`);
process.exitCode = lost > 0 || writesDone < rounds ? 1 : 0;
