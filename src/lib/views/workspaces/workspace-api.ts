import type { DocumentHead } from '#lib/workspaces/document.ts';
import type { Json } from '#lib/workspaces/json.ts';
import type { Role } from '#lib/workspaces/role.ts';

// The server's addresses as a page calls them; it is our own server, and the OpenAPI document states these forms.

export interface WorkspaceItem {
  id: string;
  name: string;
  role: Role;
}
export interface SignedIn {
  name: string;
  email: string;
}
export interface SavedComment {
  id: string;
  criterion: string;
  release: string;
  body: string;
  author: string;
  at: string;
}
export type SavedDocument = DocumentHead & { content: Json };

export type Answer<Data> =
  { ok: true; data: Data } | { ok: false; status: number; message: string; current?: SavedDocument };

/** Asks the server; a refusal, or a server that does not answer, is a value and not an exception. */
export async function ask<Data>(
  path: string,
  { method = 'GET', body, revision }: { method?: string; body?: unknown; revision?: number } = {}
): Promise<Answer<Data>> {
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(revision !== undefined && { 'if-match': `"${revision}"` })
      },
      ...(body !== undefined && { body: JSON.stringify(body) })
    });
    const json: unknown = await response.json();
    if (response.ok) return { ok: true, data: json as Data };
    const { error } = json as { error: { message: string; current?: SavedDocument } };
    return {
      ok: false,
      status: response.status,
      message: error.message,
      ...(error.current && { current: error.current })
    };
  } catch {
    return { ok: false, status: 0, message: 'The server does not answer. Nothing was lost here: try again.' };
  }
}

/** Who is signed in; null for a stranger. */
export async function askWho(): Promise<Answer<SignedIn | null>> {
  const answer = await ask<{ account: SignedIn | null }>('/session');
  return answer.ok ? { ok: true, data: answer.data.account } : answer;
}
