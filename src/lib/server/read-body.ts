import { apiError } from '#lib/server/api-error.ts';
import { readJson } from '#lib/server/compute/read-json.ts';

export type Body = { ok: true; json: unknown } | { ok: false; refusal: Response };

/**
 * Reads a request's JSON, and no more of it than is allowed.
 * limit    bytes
 * returns  the data, or 413 for a body over the limit, 400 for one that is not JSON
 */
export async function readBody(request: Request, limit: number): Promise<Body> {
  const read = await readBytes(request, limit);
  if (!read.ok) return read;
  const parsed = readJson(read.bytes);
  return parsed.ok ? parsed : { ok: false, refusal: apiError(parsed.status, parsed.message) };
}

/** Reads a request's bytes: what will be parsed on another thread, or not at all over the limit. */
export async function readBytes(
  request: Request,
  limit: number
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; refusal: Response }> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  const bytes = announced > limit ? undefined : await readAtMost(request, limit);
  if (bytes) return { ok: true, bytes };
  const refusal = apiError(413, `The body may have ${limit} bytes; more came. Send a smaller one.`);
  return { ok: false, refusal };
}

/** A length that was announced may be wrong, and one may be missing: count what comes. */
async function readAtMost(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
