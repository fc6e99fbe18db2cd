import { expect, test } from 'vitest';
import type { Draft } from '#lib/packages/draft.ts';
import { fullDraft, targetOf } from '#lib/packages/testing/full-draft.ts';
import { createAccount } from '#lib/server/accounts/accounts.ts';
import { documentVersions } from '#lib/server/store/schema.ts';
import { onEachStore } from '#lib/server/store/testing/on-each-store.ts';
import { createDocument } from './documents.ts';
import { listPackageDigests } from './package-digests.ts';
import { saveDocument } from './save-document.ts';
import { setTrashed } from './trash.ts';
import { createWorkspace } from './workspaces.ts';

onEachStore('listPackageDigests(acting, workspace)', (db) => {
  const now = new Date('2026-11-21T12:00:00Z');
  const actingAs = async (name: string) => {
    const fields = { name, email: `${name}@example.org`, password: 'a long enough password' };
    return { db: db(), account: await createAccount(db(), fields, now), now };
  };

  test('tells the newest version of what is not in the trash, to members alone', async () => {
    const ada = await actingAs('ada');
    const { id: workspace } = await createWorkspace(ada, 'Desk');
    const keep = (change: Partial<Draft>) =>
      createDocument(ada, workspace, 'packages', { ...fullDraft(), ...change });
    const lake = await keep({ name: 'Lake', targets: [targetOf('KEN', 'Kenya')] });
    const coast = await keep({ name: 'Coast', support: [] });
    await createDocument(ada, workspace, 'packages', { ...fullDraft(), name: 'Gone' }).then(({ id }) =>
      setTrashed(ada, 'packages', id, true)
    );
    expect((await listPackageDigests(ada, workspace)).map(({ name }) => name)).toEqual(['Coast', 'Lake']);

    const moved = { ...fullDraft(), name: 'Lake', targets: [targetOf('pair', 'Pair', 'bloc')] };
    await saveDocument(ada, 'packages', lake.id, moved, { revision: 1, why: '' });
    expect(await listPackageDigests(ada, workspace)).toEqual([
      { id: coast.id, name: 'Coast', targets: [{ id: 'AAA', kind: 'country' }], support: [] },
      {
        id: lake.id,
        name: 'Lake',
        targets: [{ id: 'pair', kind: 'bloc' }],
        support: [{ instrument: 'exim-direct-loan', amount: 4_800_000_000, market: 'AAA' }]
      }
    ]);

    // Versions saved before digests were kept have none.
    await db().update(documentVersions).set({ digest: null });
    expect(
      (await listPackageDigests(ada, workspace)).map(({ name, targets }) => [name, targets[0]?.id])
    ).toEqual([
      ['Coast', 'AAA'],
      ['Lake', 'pair']
    ]);

    const stranger = await actingAs('sam');
    await expect(listPackageDigests(stranger, workspace)).rejects.toMatchObject({ status: 404 });
  });

  test('a save of what is there already makes no version, whatever the product stamped on it since', async () => {
    const ben = await actingAs('ben');
    const { id: workspace } = await createWorkspace(ben, 'Desk');
    const { id } = await createDocument(ben, workspace, 'packages', fullDraft());
    const stamped = { ...fullDraft(), id: 'other', updated: '2026-11-22' };
    const change = { revision: 1, why: '' };
    expect(await saveDocument(ben, 'packages', id, stamped, change)).toMatchObject({
      version: 1,
      revision: 1
    });
    expect(await saveDocument(ben, 'packages', id, { ...stamped, name: 'Lake' }, change)).toMatchObject({
      name: 'Lake',
      version: 2,
      revision: 2,
      changedBy: 'ben',
      shown: { version: 2, state: 'draft', savedBy: 'ben', savedAt: now.toISOString() },
      content: { name: 'Lake', updated: '2026-11-22' }
    });
  });
});
