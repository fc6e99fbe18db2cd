import type { BuiltServer } from '../checks/built-server.ts';

/** Somebody with a cookie of their own who asks the built server. */
export class Visitor {
  #cookie = '';
  readonly #server: BuiltServer;
  /** As a proxy would name it, so that fifty people are not taken for one. */
  readonly #from: string;

  constructor(server: BuiltServer, from: string) {
    this.#server = server;
    this.#from = from;
  }

  /** throws  Error with what the server said, when it refused */
  async ask(method: string, path: string, body?: unknown, revision?: number): Promise<Response> {
    const response = await fetch(this.#server.base + path, {
      method,
      headers: {
        cookie: this.#cookie,
        'x-forwarded-for': this.#from,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(revision !== undefined && { 'if-match': `"${revision}"` })
      },
      ...(body !== undefined && { body: JSON.stringify(body) })
    });
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie;
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${(await response.text()).slice(0, 300)}`);
    return response;
  }

  /** The fields of a JSON answer. */
  async fields(method: string, path: string, body?: unknown): Promise<Record<string, string>> {
    return (await this.ask(method, path, body)).json() as Promise<Record<string, string>>;
  }
}
