import type { Draft } from '#lib/packages/draft.ts';
import { fullDraft, targetOf } from '#lib/packages/testing/full-draft.ts';
import type { BuiltServer } from '../checks/built-server.ts';
import { Visitor } from './visitor.ts';

export interface FilledWorkspace {
  owner: Visitor;
  workspace: string;
  /** One of its packages, with the content it has. */
  saved: { id: string; content: Draft };
}

/** A package of six markets, each chosen under a strategy of its own, as drafts carry them. */
function draftNumber(number: number, markets: readonly string[]): Draft {
  const chosen = Array.from({ length: 6 }, (_, i) => markets[(number * 7 + i * 5) % markets.length] ?? 'KEN');
  const targets = [...new Set(chosen)].map((iso3) => targetOf(iso3, iso3));
  const draft = fullDraft();
  const market = targets[0]?.id ?? '';
  return {
    ...draft,
    id: `d${number}`,
    name: `Package ${number}`,
    targets,
    sites: draft.sites.map((site) => ({ ...site, market })),
    support: draft.support.map((request) => ({ ...request, market, amount: 1_000_000 * (number + 1) }))
  };
}

/** Fills a workspace through the server's own addresses, as its members would. */
export async function fillWorkspace(
  server: BuiltServer,
  count: { packages: number; members: number }
): Promise<FilledWorkspace> {
  const owner = new Visitor(server, '10.0.0.0');
  const password = 'a long enough password';
  await owner.ask('POST', '/api/v1/accounts', { name: 'Owner', email: 'owner@example.org', password });
  const { id: workspace = '' } = await owner.fields('POST', '/api/v1/workspaces', { name: 'Regional desk' });
  for (let i = 1; i < count.members; i++) {
    const { token } = await owner.fields('POST', `/api/v1/workspaces/${workspace}/invitations`, {
      role: 'editor'
    });
    const member = new Visitor(server, `10.0.0.${i}`);
    await member.ask('POST', '/api/v1/accounts', {
      name: `Member ${i}`,
      email: `m${i}@example.org`,
      password
    });
    await member.ask('POST', `/api/v1/invitations/${token}`);
  }
  const { items } = (await (await owner.ask('GET', '/api/v1/rank')).json()) as { items: { iso3: string }[] };
  const markets = items.slice(0, 80).map(({ iso3 }) => iso3);
  let id = '';
  for (let i = 0; i < count.packages; i++) {
    const content = draftNumber(i, markets);
    ({ id = '' } = await owner.fields('POST', '/api/v1/packages', { workspace, content }));
  }
  return { owner, workspace, saved: { id, content: draftNumber(count.packages - 1, markets) } };
}
