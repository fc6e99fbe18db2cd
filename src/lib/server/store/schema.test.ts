import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { migrate, migrations } from './migrate.ts';
import * as schema from './schema.ts';
import { onEachStore } from './testing/on-each-store.ts';

onEachStore('the store', (db) => {
  test('has exactly the columns that schema.ts declares', async () => {
    const found = (await db().execute(
      sql`select table_name, column_name, is_nullable from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'`
    )) as unknown as { rows: { table_name: string; column_name: string; is_nullable: string }[] };
    const declared = Object.values(schema)
      .filter((table) => table instanceof PgTable)
      .map((table) => getTableConfig(table))
      .flatMap(({ name, columns }) =>
        columns.map((column) => `${name}.${column.name}${column.notNull ? '' : '?'}`)
      );
    expect(
      found.rows
        .map((row) => `${row.table_name}.${row.column_name}${row.is_nullable === 'YES' ? '?' : ''}`)
        .sort()
    ).toEqual(declared.sort());
  });

  test('is left as it is by a second migration', async () => {
    await migrate(db());
    const { rows } = (await db().execute(sql`select count(*)::int as n from migrations`)) as unknown as {
      rows: { n: number }[];
    };
    expect(rows[0]?.n).toBe(migrations.length);
  });

  test('keeps lines of the log from being changed or taken out, but lets a whole workspace go', async () => {
    const at = new Date('2026-01-02T03:04:05Z');
    await db().insert(schema.workspaces).values({ id: 'w', name: 'W', createdAt: at });
    await db().insert(schema.log).values({
      workspaceId: 'w',
      writtenAt: at,
      authorId: 'a',
      action: 'created',
      subject: 'W',
      path: '',
      why: ''
    });
    const refused = { cause: expect.objectContaining({ message: 'The log is append-only.' }) as unknown };
    await expect(db().execute(sql`update log set why = 'x'`)).rejects.toMatchObject(refused);
    await expect(db().execute(sql`delete from log`)).rejects.toMatchObject(refused);
    await db().execute(sql`delete from workspaces`);
    expect(await db().select().from(schema.log)).toEqual([]);
  });
});
