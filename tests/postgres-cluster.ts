import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cluster {
  url: string;
  stop(): void;
}

/** Where the programs of a PostgreSQL server are: on the path, or where Debian puts them. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(':')
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** PostgreSQL refuses to run as root: there, the user that Debian's package makes runs it. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/**
 * Starts a PostgreSQL of its own on a socket in a new folder; undefined where no server is installed.
 * durable  waits for the disk as a real one does; tests do without
 */
export function startCluster({ durable = false } = {}): Cluster | undefined {
  const programs = findPrograms();
  if (!programs) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pg-'));
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const run = (program: string, ...options: string[]) =>
    execFileSync(join(programs, program), options, {
      ...user,
      stdio: 'pipe',
      cwd: folder,
      env: { LC_ALL: 'C' }
    });
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'atlas', '--auth=trust', '--no-sync', '--encoding=UTF8');
  run(
    'pg_ctl',
    'start',
    '-w',
    '-D',
    data,
    '-l',
    join(folder, 'log'),
    '-o',
    `${durable ? '' : '-F'} -h '' -k ${folder}`
  );
  return {
    url: `postgres://atlas@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop() {
      run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
