import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface RunningProvider {
  issuer: string;
  /** Goes where a visitor's browser would, types in a name, agrees, and gives the address that leads back. */
  walk: (address: string, login: string, callback: string) => Promise<URL>;
  stop: () => void;
}

/** A real OpenID provider on this machine, with one client and whoever signs in. */
export async function startProvider(client: {
  id: string;
  secret: string;
  callback: string;
}): Promise<RunningProvider> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [client.callback] }],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_context: unknown, login: string) => ({
      accountId: login,
      claims: () => ({ sub: login, name: `${login} of the agency`, email: `${login}@Agency.example` })
    })
  });
  server.on('request', provider.callback());
  return { issuer, walk, stop: () => server.close() };
}

async function walk(address: string, login: string, callback: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next: { url: string; body?: URLSearchParams } = { url: address };
  for (let step = 0; step < 12; step++) {
    if (next.url.startsWith(callback)) return new URL(next.url);
    const response: Response = await fetch(next.url, {
      method: next.body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(next.body && { body: next.body })
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    next = location
      ? { url: new URL(location, next.url).href }
      : filled(await response.text(), next.url, login);
  }
  throw new Error(`The provider did not lead back; it stopped at ${next.url}.`);
}

/** The form of a page of the provider, with the name typed in where it asks for one. */
function filled(html: string, page: string, login: string): { url: string; body: URLSearchParams } {
  const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
  const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1];
  if (!action || !prompt) throw new Error(`No form at ${page}: ${html.slice(0, 300)}`);
  const fields: Record<string, string> = prompt === 'login' ? { prompt, login, password: 'any' } : { prompt };
  return { url: new URL(action, page).href, body: new URLSearchParams(fields) };
}
