// Pages and saves of a workspace with 500 packages and 50 members, on either store; a save against a bare insert.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../../tests/postgres-cluster.ts';
import { startBuiltServer } from '../checks/built-server.ts';
import { fillWorkspace, type FilledWorkspace } from '../measure/fill-workspace.ts';
import { timeCall, type Measure } from '../measure/measure.ts';

const packages = 500;
const members = 50;
const pageBudget = 200;
const saveBudget = 30;

export async function benchmark(): Promise<Measure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'atlas-bench-store-'));
  const measures = await measureOn('PGlite', { ATLAS_DATA_DIR: dataDir }, () => insertIntoPglite(dataDir));
  rmSync(dataDir, { recursive: true });
  const cluster = startCluster({ durable: true });
  if (!cluster) return measures;
  const { url } = cluster;
  measures.push(...(await measureOn('PostgreSQL', { DATABASE_URL: url }, () => insertIntoPostgres(url))));
  cluster.stop();
  return measures;
}

/** bareInsert  is asked once the server has let go of the store */
async function measureOn(
  store: string,
  environment: Record<string, string>,
  bareInsert: () => Promise<number>
): Promise<Measure[]> {
  const server = await startBuiltServer({ ...environment, ADDRESS_HEADER: 'x-forwarded-for' });
  const filled = await fillWorkspace(server, { packages, members });
  const pages: Measure[] = [];
  for (const [name, path] of pagesOf(filled)) {
    const get = async () => (await filled.owner.ask('GET', path)).arrayBuffer();
    pages.push({
      name: `${store}: ${name}`,
      ...(await timeCall(get, { rounds: 20, warmUp: 5 })),
      unit: 'ms',
      budget: pageBudget
    });
  }
  const save = await timeCall(nextSave(filled), { rounds: 60 });
  await server.stop();
  const plain = { name: 'bare insert, no server', median: await bareInsert() };
  return [...pages, { name: `${store}: save of a package`, ...save, unit: 'ms', budget: saveBudget, plain }];
}

function pagesOf({ workspace, saved }: FilledWorkspace): [string, string][] {
  const home = `/workspaces/${workspace}`;
  return [
    ['list of workspaces', '/workspaces'],
    [`workspace of ${packages} packages, ${members} members`, home],
    ['its packages together', `${home}/overview`],
    ['one of its packages', `${home}/packages/${saved.id}`]
  ];
}

/** A save as the editor sends it: the whole package, one field changed, with the revision it began from. */
function nextSave({ owner, saved }: FilledWorkspace): () => Promise<void> {
  let revision = 1;
  return async () => {
    const content = { ...saved.content, usMade: `Save ${revision}` };
    const path = `/api/v1/packages/${saved.id}`;
    await (await owner.ask('PUT', path, { content, why: '' }, revision)).arrayBuffer();
    revision += 1;
  };
}

const makeTable = 'create table bare (id bigint generated always as identity primary key, content text)';
const insert = 'insert into bare (content) values ($1)';
/** About as long as one of the packages. */
const text = 'x'.repeat(9_000);

async function insertIntoPglite(dataDir: string): Promise<number> {
  const { PGlite } = await import('@electric-sql/pglite');
  const client = await PGlite.create(join(dataDir, 'store'));
  await client.exec(makeTable);
  const { median } = await timeCall(() => client.query(insert, [text]));
  await client.close();
  return median;
}

async function insertIntoPostgres(url: string): Promise<number> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(makeTable);
  const { median } = await timeCall(() => client.query(insert, [text]));
  await client.end();
  return median;
}
