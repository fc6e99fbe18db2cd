import { accountReader } from '#lib/server/signed-in.ts';

type Handler = (event: object) => Promise<Response>;
type Endpoint = Record<string, Handler | undefined>;

// Every endpoint that is one person's own, by its route; called as the framework calls it, without a server in between.
const endpoints = import.meta.glob<Endpoint>(
  '../{accounts,session,workspaces,invitations,shared,\\[kind=document\\]}/**/+server.ts',
  { eager: true }
);

/** Routes and their methods, such as `["/workspaces/[id]", ["GET", "PATCH"]]`. */
export const routes = Object.entries(endpoints).map(([path, endpoint]): [string, string[]] => [
  path.replace('../', '/').replace('/+server.ts', ''),
  Object.keys(endpoint).filter((name) => /^[A-Z]+$/.test(name))
]);

export interface Answer {
  status: number;
  etag: string;
  // What came is looked at by the test that asked for it.
  json: Record<string, never>;
  text: string;
}

/** Somebody with a browser of their own, who keeps the cookies they are given. */
export class Visitor {
  readonly #jar = new Map<string, string>();

  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {}
  ): Promise<Answer> {
    const url = new URL(`http://localhost/api/v1${path}`);
    const cookies = {
      get: (name: string) => this.#jar.get(name),
      set: (name: string, value: string) => void this.#jar.set(name, value),
      delete: (name: string) => void this.#jar.delete(name)
    };
    const { handler, params } = find(method, url.pathname.replace('/api/v1', ''));
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await handler({
      url,
      params,
      cookies,
      request: new Request(url, { method, headers, ...init }),
      locals: { account: accountReader(cookies as never) },
      getClientAddress: () => '127.0.0.1'
    });
    const text = await response.text();
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? '',
      json: response.headers.get('content-type')?.includes('json')
        ? (JSON.parse(text) as Record<string, never>)
        : {},
      text
    };
  }
}

function find(method: string, pathname: string): { handler: Handler; params: Record<string, string> } {
  for (const [path, endpoint] of Object.entries(endpoints)) {
    const names: string[] = [];
    const pattern = path
      .replace('../', '/')
      .replace('/+server.ts', '')
      .replaceAll(/\[(\w+)(=\w+)?\]/g, (_match, name: string, matcher?: string) => {
        names.push(name);
        return matcher ? '(strategies|packages)' : '([^/]+)';
      });
    const found = new RegExp(`^${pattern}$`).exec(pathname);
    const handler = endpoint[method];
    if (!found || !handler) continue;
    return { handler, params: Object.fromEntries(names.map((name, k) => [name, found[k + 1] ?? ''])) };
  }
  throw new RangeError(`No endpoint answers ${method} ${pathname}.`);
}
