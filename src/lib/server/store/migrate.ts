import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true
});
/** Any number, the same for every server: only one of those that start together migrates, the others wait. */
const lockNumber = 1_432_005;

/** The migrations in their order, as `[name, statements]`. */
export const migrations = Object.entries(files)
  .map(([path, text]): [string, string[]] => [path.split('/').at(-1) ?? path, statementsOf(text)])
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** Brings the tables up to date; a migration is applied whole or not at all, and only once. */
export async function migrate(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockNumber})`);
    await tx.execute(
      sql`create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())`
    );
    const applied = new Set(namesIn(await tx.execute(sql`select name from migrations`)));
    for (const [name, statements] of migrations) {
      if (applied.has(name)) continue;
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.execute(sql`insert into migrations (name) values (${name})`);
    }
  });
}

/** Blocks that hold semicolons of their own stand between marker lines; elsewhere a line's last semicolon ends a statement. */
function statementsOf(text: string): string[] {
  const [plain = '', ...blocks] = text.split('--> statement\n');
  return [...plain.split(/;\s*\n/), ...blocks].map((part) => part.trim()).filter((part) => part !== '');
}

function namesIn(result: unknown): string[] {
  const { rows } = result as { rows: { name: string }[] };
  return rows.map(({ name }) => name);
}
