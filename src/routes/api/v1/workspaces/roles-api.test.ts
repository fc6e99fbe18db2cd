import { beforeAll, describe, expect, test, vi } from 'vitest';
import { newestReleaseId } from '#lib/server/releases.ts';
import { onEachStore } from '#lib/server/store/testing/on-each-store.ts';
import { emptyDraft } from '#lib/packages/draft.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { may, roles, type Action, type Role } from '#lib/workspaces/role.ts';
import { routes, Visitor, type Answer } from '../testing/visitor.ts';
import { answerFrom } from '../testing/with-store.ts';

// A hash that costs nothing; the real one has a test of its own.
vi.mock('#lib/server/accounts/password.ts', () => ({
  hashPassword: (password: string) => Promise.resolve(`plain ${password}`),
  isPassword: (password: string, hash: string | null) => Promise.resolve(hash === `plain ${password}`)
}));

const strategy = defaultStrategy(newestReleaseId());
const contents = { strategies: strategy, packages: emptyDraft('p', '2026-11-21') };
const comment = { market: 'KEN', criterion: 'gdp', release: strategy.release, body: 'Too high.' };

/** A step of the walk: a request to a thing in a workspace, and the action that must be allowed for it. */
interface Step {
  route: string;
  method: string;
  needs: Action;
  path: (places: Places) => string;
  body?: unknown;
  headers?: Record<string, string>;
}
interface Places {
  workspace: string;
  member: string;
  invitation: string;
  strategies: string;
  packages: string;
  share: Record<'strategies' | 'packages', string>;
}

const ifMatch = { 'if-match': '"1"' };
const at = (route: string, method: string, needs: Action, more: Partial<Step> = {}): Step => ({
  route: `/workspaces/[id]${route}`,
  method,
  needs,
  path: ({ workspace }) => `/workspaces/${workspace}${route}`,
  ...more
});
const inWorkspace: Step[] = [
  at('', 'GET', 'read'),
  at('/log', 'GET', 'read'),
  at('/log.csv', 'GET', 'read'),
  at('/comments', 'GET', 'read'),
  at('/comments', 'POST', 'comment', { body: comment }),
  at('/invitations', 'GET', 'invite'),
  at('/invitations', 'POST', 'invite', { body: { role: 'viewer' } }),
  at('/invitations/[invitation]', 'DELETE', 'invite', {
    path: ({ workspace, invitation }) => `/workspaces/${workspace}/invitations/${invitation}`
  }),
  at('/members/[account]', 'PATCH', 'invite', {
    path: ({ workspace, member }) => `/workspaces/${workspace}/members/${member}`,
    body: { role: 'viewer' }
  }),
  at('/members/[account]', 'DELETE', 'invite', {
    path: ({ workspace, member }) => `/workspaces/${workspace}/members/${member}`
  }),
  at('', 'PATCH', 'manage', { body: { name: 'Taken over' } })
];
const last: Step[] = [at('', 'DELETE', 'manage')];

const onDocuments = (['strategies', 'packages'] as const).flatMap((kind): Step[] => {
  const on = (route: string, method: string, needs: Action, more: Partial<Step> = {}): Step => ({
    route: `/[kind=document]/[id]${route}`,
    method,
    needs,
    path: (places) => `/${kind}/${places[kind]}${route}`,
    ...more
  });
  const list = { route: '/[kind=document]' };
  return [
    on('', 'GET', 'read', { ...list, path: ({ workspace }) => `/${kind}?workspace=${workspace}` }),
    on('', 'GET', 'read'),
    on('/versions', 'GET', 'read'),
    on('/shares', 'GET', 'share'),
    on('/shares', 'POST', 'share', { body: {} }),
    on('/shares/[share]', 'DELETE', 'share', {
      path: (places) => `/${kind}/${places[kind]}/shares/${places.share[kind]}`
    }),
    on('/duplicate', 'POST', 'edit'),
    on('', 'PUT', 'edit', { body: { content: { ...contents[kind], name: 'Changed' } }, headers: ifMatch }),
    on('/review', 'PUT', 'review', { body: { state: 'approved', why: 'x' }, headers: ifMatch }),
    on('', 'DELETE', 'edit'),
    on('/restore', 'POST', 'edit')
  ];
});
const creations = (['strategies', 'packages'] as const).map((kind): Step => ({
  route: '/[kind=document]',
  method: 'POST',
  needs: 'edit',
  path: () => `/${kind}`
}));
const walk = [...inWorkspace, ...onDocuments, ...last];

async function signedUp(name: string): Promise<Visitor & { id: string }> {
  const visitor = new Visitor();
  const { json, status } = await visitor.ask('POST', '/accounts', {
    name,
    email: `${name}@example.org`,
    password: 'a long enough password'
  });
  if (status !== 201) throw new Error(JSON.stringify(json));
  return Object.assign(visitor, { id: String(json.id) });
}

onEachStore('every route by every role', (db) => {
  answerFrom(db);
  const people = new Map<Role | 'stranger', Visitor & { id: string }>();
  let extra: Visitor & { id: string };

  beforeAll(async () => {
    for (const name of [...roles, 'stranger'] as const) people.set(name, await signedUp(name));
    extra = await signedUp('extra');
  }, 60_000);

  const owner = () => people.get('owner')!;
  const ok = (answer: Answer) => {
    expect(answer.status, answer.text).toBeLessThan(300);
    return answer.json;
  };

  /** A new workspace with everybody in it, and one of everything. */
  async function furnish(): Promise<Places> {
    const workspace = String(ok(await owner().ask('POST', '/workspaces', { name: 'Team' })).id);
    const guests: [string, Visitor][] = [
      ...(['editor', 'reviewer', 'viewer'] as const).map((role): [string, Visitor] => [
        role,
        people.get(role)!
      ]),
      ['viewer', extra]
    ];
    for (const [role, guest] of guests) {
      const { token } = ok(await owner().ask('POST', `/workspaces/${workspace}/invitations`, { role }));
      ok(await guest.ask('POST', `/invitations/${String(token)}`));
    }
    const make = async (kind: 'strategies' | 'packages') =>
      String(ok(await owner().ask('POST', `/${kind}`, { workspace, content: contents[kind] })).id);
    const made = { strategies: await make('strategies'), packages: await make('packages') };
    const share = async (kind: 'strategies' | 'packages') =>
      String(ok(await owner().ask('POST', `/${kind}/${made[kind]}/shares`, {})).id);
    return {
      workspace,
      member: extra.id,
      invitation: String(
        ok(await owner().ask('POST', `/workspaces/${workspace}/invitations`, { role: 'viewer' })).id
      ),
      ...made,
      share: { strategies: await share('strategies'), packages: await share('packages') }
    };
  }

  test('the walk leaves out no route of a workspace and no method', () => {
    const ways = (steps: Step[]) => steps.map(({ route, method }) => `${method} ${route}`);
    const there = routes.flatMap(([route, methods]) => methods.map((method) => `${method} ${route}`));
    const ownAlone = [
      'POST /accounts',
      'GET /accounts/me',
      'PATCH /accounts/me',
      'DELETE /accounts/me',
      'GET /accounts/me/data',
      'GET /session',
      'POST /session',
      'DELETE /session',
      'GET /workspaces',
      'POST /workspaces',
      'GET /invitations/[token]',
      'POST /invitations/[token]',
      'GET /shared/[token]'
    ];
    expect([...new Set([...ways([...walk, ...creations]), ...ownAlone])].sort()).toEqual(there.sort());
  });

  test.each([...roles])(
    '%s may do what the table says, and nothing else',
    { timeout: 60_000 },
    async (role) => {
      const places = await furnish();
      for (const step of walk) {
        const path = step.path(places);
        const answer = await people.get(role)!.ask(step.method, path, step.body, step.headers);
        const said = `${role} ${step.method} ${path}: ${answer.text.slice(0, 200)}`;
        // 412: an earlier step made another revision, which is told to nobody who may not write.
        if (may(role, step.needs)) expect([200, 201, 412], said).toContain(answer.status);
        else expect(answer.status, said).toBe(403);
      }
      for (const kind of ['strategies', 'packages'] as const) {
        const { workspace } = await furnish();
        const body = { workspace, content: contents[kind] };
        const { status } = await people.get(role)!.ask('POST', `/${kind}`, body);
        expect(status).toBe(may(role, 'edit') ? 201 : 403);
      }
    }
  );

  describe('nobody else', () => {
    test('a stranger learns of nothing that is there, by any route', { timeout: 60_000 }, async () => {
      const places = await furnish();
      const stranger = people.get('stranger')!;
      const missing = { ...places, workspace: 'none', strategies: 'none', packages: 'none' };
      for (const step of walk) {
        const asked = await stranger.ask(step.method, step.path(places), step.body, step.headers);
        const guessed = await stranger.ask(step.method, step.path(missing), step.body, step.headers);
        expect(asked.status, `${step.method} ${step.path(places)}`).toBe(404);
        const same = asked.text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'none');
        expect(same).toBe(guessed.text);
      }
      const body = { workspace: places.workspace, content: strategy };
      expect((await stranger.ask('POST', '/strategies', body)).status).toBe(404);
      expect(JSON.stringify((await stranger.ask('GET', '/workspaces')).json)).not.toContain(places.workspace);
      expect((await stranger.ask('GET', '/accounts/me/data')).text).not.toContain(places.workspace);
    });

    test('without a session every route answers 401', async () => {
      const places = await furnish();
      for (const step of walk) {
        const { status } = await new Visitor().ask(step.method, step.path(places), step.body, step.headers);
        expect(status, `${step.method} ${step.path(places)}`).toBe(401);
      }
    });

    test('an owner reaches nothing of another workspace through ids of their own', async () => {
      const theirs = await furnish();
      const stranger = people.get('stranger')!;
      const mine = String(ok(await stranger.ask('POST', '/workspaces', { name: 'Mine' })).id);
      const own = String(
        ok(await stranger.ask('POST', '/strategies', { workspace: mine, content: strategy })).id
      );
      const paths = [
        ['DELETE', `/workspaces/${mine}/invitations/${theirs.invitation}`],
        ['DELETE', `/workspaces/${mine}/members/${theirs.member}`],
        ['DELETE', `/strategies/${own}/shares/${theirs.share.strategies}`],
        ['GET', `/packages/${theirs.strategies}`]
      ] as const;
      for (const [method, path] of paths) expect((await stranger.ask(method, path)).status, path).toBe(404);
      const log = await stranger.ask('GET', `/workspaces/${mine}/log?document=${theirs.strategies}`);
      expect(ok(log).items).toEqual([]);
    });

    test('who was taken out reads nothing any more', async () => {
      const { workspace, strategies } = await furnish();
      ok(await owner().ask('DELETE', `/workspaces/${workspace}/members/${people.get('viewer')!.id}`));
      expect((await people.get('viewer')!.ask('GET', `/strategies/${strategies}`)).status).toBe(404);
    });
  });
});
