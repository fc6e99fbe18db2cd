import { expect, test } from 'vitest';
import { onEachStore } from '#lib/server/store/testing/on-each-store.ts';
import { accountOfSubject, checkPassword, createAccount } from './accounts.ts';
import { openSession, readSession } from './sessions.ts';
import { changePassword, setPasswordAsTold } from './set-password.ts';

onEachStore('a new password', (db) => {
  const now = new Date('2026-11-21T12:00:00Z');
  const old = 'a long enough password';
  const password = 'another long password: 2';
  const make = (email: string) => createAccount(db(), { name: 'Ann', email, password: old }, now);

  test('by the operator takes the place of the old one and ends every session', async () => {
    const { id, email } = await make('ann@example.org');
    const session = await openSession(db(), id, now);
    expect(await setPasswordAsTold(db(), `Ann@example.org:${password}`)).toContain('has the new password');
    expect(await readSession(db(), session, now)).toBeNull();
    await expect(checkPassword(db(), email, old)).rejects.toMatchObject({ status: 401 });
    expect((await checkPassword(db(), email, password)).id).toBe(id);
  });

  test('is given to nobody who is not there or who signs in at the provider', async () => {
    const who = { subject: 'https://id.example eve', name: 'Eve', email: 'eve@example.org' };
    await accountOfSubject(db(), who, now);
    for (const email of ['eve@example.org', 'nobody@example.org'])
      expect(await setPasswordAsTold(db(), `${email}:${password}`)).toContain('Nothing was changed');
    await expect(checkPassword(db(), 'eve@example.org', password)).rejects.toMatchObject({ status: 401 });
  });

  test('of one’s own is taken with the old one alone', async () => {
    const account = await make('ben@example.org');
    await expect(changePassword(db(), account, { old: 'not it', password })).rejects.toMatchObject({
      status: 401,
      detail: { field: 'old' }
    });
    await checkPassword(db(), account.email, old);
    await changePassword(db(), account, { old, password });
    expect((await checkPassword(db(), account.email, password)).id).toBe(account.id);
  });
});
