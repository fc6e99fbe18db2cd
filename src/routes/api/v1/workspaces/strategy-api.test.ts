import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readDraft } from '#lib/packages/read-draft.ts';
import { fullDraft } from '#lib/packages/testing/full-draft.ts';
import { newestReleaseId } from '#lib/server/releases.ts';
import { onEachStore } from '#lib/server/store/testing/on-each-store.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { Visitor } from '../testing/visitor.ts';
import { answerFrom } from '../testing/with-store.ts';

// A hash that costs nothing; the real one has a test of its own.
vi.mock('#lib/server/accounts/password.ts', () => ({
  hashPassword: (password: string) => Promise.resolve(`plain ${password}`),
  isPassword: (password: string, hash: string | null) => Promise.resolve(hash === `plain ${password}`)
}));

const strategy = { ...defaultStrategy(newestReleaseId()), name: 'Gulf first' };
const first = strategy.criteria[0]!;
const weighed = (weight: number): Strategy => ({
  ...strategy,
  criteria: [{ ...first, weight }, ...strategy.criteria.slice(1)]
});
const password = 'a long enough password';

onEachStore('a strategy in a workspace', (db) => {
  answerFrom(db);
  const ann = new Visitor();
  let workspace: string;
  beforeAll(async () => {
    await ann.ask('POST', '/accounts', { name: 'Ann', email: 'ann@example.org', password });
    workspace = String((await ann.ask('POST', '/workspaces', { name: 'Team' })).json.id);
  }, 60_000);
  const keep = async () =>
    String((await ann.ask('POST', '/strategies', { workspace, content: strategy })).json.id);
  const save = (id: string, etag: string, content: unknown, why = '') =>
    ann.ask('PUT', `/strategies/${id}`, { content, why }, { 'if-match': etag });

  test('once reviewed changes only with a reason, as a new version; the old one still opens and the log tells all', async () => {
    const id = await keep();
    const reviewed = await ann.ask(
      'PUT',
      `/strategies/${id}/review`,
      { state: 'reviewed' },
      { 'if-match': '"1"' }
    );
    expect(reviewed.json).toMatchObject({ state: 'reviewed', version: 1 });

    const blocked = await save(id, reviewed.etag, weighed(first.weight + 3));
    expect(blocked.status).toBe(422);
    expect(blocked.text).toContain('Say in a sentence why it changes.');

    const saved = await save(id, reviewed.etag, weighed(first.weight + 3), 'Grid study of November');
    expect(saved.json).toMatchObject({ state: 'draft', version: 2 });
    const old = await ann.ask('GET', `/strategies/${id}?version=1`);
    expect(old.json).toMatchObject({ content: strategy, shown: { version: 1, state: 'reviewed' } });

    const { items } = (await ann.ask('GET', `/workspaces/${workspace}/log?document=${id}`)).json;
    expect((items ?? [])[0]).toMatchObject({
      author: 'Ann',
      action: 'changed',
      path: `criteria[${first.id}].weight`,
      before: first.weight,
      after: first.weight + 3,
      why: 'Grid study of November',
      version: 2
    });
    const csv = await ann.ask('GET', `/workspaces/${workspace}/log.csv?document=${id}`);
    expect(csv.text.split('\r\n')[1]).toContain(
      `Ann,changed,Gulf first,${id},2,criteria[${first.id}].weight,${first.weight},${first.weight + 3},Grid study of November`
    );
  });

  test('saved from an old copy answers 412 with the newer one, and keeps nothing', async () => {
    const id = await keep();
    const newer = await save(id, '"1"', weighed(1));
    const stale = await save(id, '"1"', weighed(2));
    expect(stale.status).toBe(412);
    expect(stale.json.error).toMatchObject({ current: { version: 2, revision: 2, content: weighed(1) } });
    expect((await ann.ask('GET', `/strategies/${id}`)).etag).toBe(newer.etag);
    expect((await ann.ask('PUT', `/strategies/${id}`, { content: strategy })).status).toBe(428);
    expect((await save(id, 'abc', strategy)).status).toBe(400);
  });

  test('two saves at once: one is kept, the other told', async () => {
    const id = await keep();
    const answers = await Promise.all([save(id, '"1"', weighed(1)), save(id, '"1"', weighed(2))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test('saved unchanged makes no version', async () => {
    const id = await keep();
    expect((await save(id, '"1"', strategy)).json).toMatchObject({ version: 1, revision: 1 });
  });

  test('that is none is refused with the field, what came and what was wanted', async () => {
    const wrong = await ann.ask('POST', '/strategies', {
      workspace,
      content: { ...strategy, missing: 'guess' }
    });
    expect(wrong.status).toBe(400);
    expect(wrong.json.error).toMatchObject({ problems: [{ path: 'missing' }] });
    const huge = await ann.ask('POST', '/strategies', { workspace, content: 'x'.repeat(5_000_000) });
    expect(huge.status).toBe(413);
  });

  test('keeps every character of a name, also those a database has no letter for', async () => {
    const name = 'A\u0000B \ud83c\uddf0 "5"';
    const made = await ann.ask('POST', '/strategies', { workspace, content: { ...strategy, name } });
    expect((await ann.ask('GET', `/strategies/${String(made.json.id)}`)).json.content).toMatchObject({
      name
    });
  });

  test('goes to the trash, comes back, is copied, and is deleted for good only from the trash', async () => {
    const id = await keep();
    expect((await ann.ask('DELETE', `/strategies/${id}?forever=1`)).status).toBe(409);
    await ann.ask('DELETE', `/strategies/${id}`);
    expect((await save(id, '"2"', weighed(1))).status).toBe(409);
    expect((await ann.ask('POST', `/strategies/${id}/restore`)).json).toMatchObject({ trashedAt: null });
    const copy = await ann.ask('POST', `/strategies/${id}/duplicate`);
    expect(copy.json).toMatchObject({ name: 'Gulf first (copy)', version: 1 });
    await ann.ask('DELETE', `/strategies/${id}`);
    expect((await ann.ask('DELETE', `/strategies/${id}?forever=1`)).status).toBe(200);
    expect((await ann.ask('GET', `/strategies/${id}`)).status).toBe(404);
  });

  describe('a link to it', () => {
    const open = (token: unknown) => new Visitor().ask('GET', `/shared/${String(token)}`);

    test('opens one version for anybody until it expires or is ended', async () => {
      const id = await keep();
      const made = await ann.ask('POST', `/strategies/${id}/shares`, { days: 2, version: 1 });
      await save(id, '"1"', weighed(9));
      expect((await open(made.json.token)).json).toMatchObject({ name: 'Gulf first', content: strategy });
      expect((await open('wrong')).status).toBe(404);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 24 * 3600 * 1000 });
      expect((await open(made.json.token)).text).toContain('This link expired on ');
      vi.useRealTimers();
      await ann.ask('DELETE', `/strategies/${id}/shares/${String(made.json.id)}`);
      expect((await open(made.json.token)).status).toBe(404);
    });

    test('and to a package, without what is marked business confidential', async () => {
      const secret = 'Zephyrine Holdings';
      const draft = { ...fullDraft(), name: `Corridor of ${secret}`, confidential: ['layers.B.supplier'] };
      draft.layers = { ...draft.layers, B: { ...draft.layers.B, supplier: secret } };
      const kept = await ann.ask('POST', '/packages', { workspace, content: draft });
      const made = await ann.ask('POST', `/packages/${String(kept.json.id)}/shares`, { days: 2 });
      const found = await open(made.json.token);
      expect(found.text).not.toContain('Zephyrine');
      expect(found.json).toMatchObject({
        name: '[Business confidential]',
        content: { layers: { B: { supplier: '[Business confidential]' }, C: draft.layers.C } }
      });
      const { content } = JSON.parse(found.text) as { content: unknown };
      expect(readDraft(JSON.stringify(content)).ok).toBe(true);
    });
  });
});

onEachStore('an account', (db) => {
  answerFrom(db);
  // Attempts are counted for the process, which both stores share.
  const began = performance.now();
  const fields = { name: 'Bo', email: 'Bo@Example.org', password };

  test('is made once, signs in by its password, and says no password back', async () => {
    const bo = new Visitor();
    expect((await bo.ask('GET', '/accounts/me')).status).toBe(401);
    const short = await bo.ask('POST', '/accounts', { ...fields, password: 'hunter2' });
    expect(short.status).toBe(400);
    expect(short.text).not.toContain('hunter2');
    expect((await bo.ask('POST', '/accounts', fields)).json).toMatchObject({ email: 'bo@example.org' });
    expect((await new Visitor().ask('POST', '/accounts', fields)).status).toBe(409);
    await bo.ask('DELETE', '/session');
    expect((await bo.ask('GET', '/accounts/me')).status).toBe(401);
    expect(
      (await bo.ask('POST', '/session', { email: fields.email, password: 'another password' })).status
    ).toBe(401);
    expect((await bo.ask('POST', '/session', { email: fields.email, password })).status).toBe(200);
  });

  test('has to wait after ten wrong passwords', async () => {
    const wrong = () =>
      new Visitor().ask('POST', '/session', { email: `cy-${String(began)}@example.org`, password: 'x' });
    for (let attempt = 0; attempt < 10; attempt++) expect((await wrong()).status).toBe(401);
    expect((await wrong()).status).toBe(429);
  }, 60_000);

  test('takes its data along, and is deleted with what only it could open', async () => {
    const di = new Visitor();
    const ed = new Visitor();
    await di.ask('POST', '/accounts', { ...fields, name: 'Di', email: 'di@example.org' });
    await ed.ask('POST', '/accounts', { ...fields, name: 'Ed', email: 'ed@example.org' });
    const workspace = String((await di.ask('POST', '/workspaces', { name: 'Shared' })).json.id);
    await di.ask('POST', '/strategies', { workspace, content: strategy });
    const { token } = (await di.ask('POST', `/workspaces/${workspace}/invitations`, { role: 'viewer' })).json;
    await ed.ask('POST', `/invitations/${String(token)}`);
    expect((await di.ask('GET', '/accounts/me/data')).json).toMatchObject({
      workspaces: [{ name: 'Shared', documents: [{ name: 'Gulf first', content: strategy }] }]
    });
    const kept = await di.ask('DELETE', '/accounts/me', { password });
    expect(kept.status).toBe(409);
    expect(kept.text).toContain('Shared');
    const { id } = (await ed.ask('GET', '/accounts/me')).json;
    await di.ask('PATCH', `/workspaces/${workspace}/members/${String(id)}`, { role: 'owner' });
    expect((await di.ask('DELETE', '/accounts/me', { password: 'not it' })).status).toBe(401);
    expect((await di.ask('DELETE', '/accounts/me', { password })).status).toBe(200);
    expect((await di.ask('POST', '/session', { email: 'di@example.org', password })).status).toBe(401);
    const { items } = (await ed.ask('GET', `/workspaces/${workspace}/log`)).json;
    expect(JSON.stringify(items)).toContain('Former member');
    expect(JSON.stringify(items)).not.toContain('"Di"');
  });
});
