import { apiError } from '#lib/server/api-error.ts';

export type Body = { ok: true; json: unknown } | { ok: false; refusal: Response };

/**
 * Reads a request's JSON, and no more of it than is allowed.
 * limit    bytes
 * returns  the data, or 413 for a body over the limit, 400 for one that is not JSON
 */
export async function readBody(request: Request, limit: number): Promise<Body> {
  const tooLarge = () => apiError(413, `The body may have ${limit} bytes; more came. Send a smaller one.`);
  if (Number(request.headers.get('content-length') ?? 0) > limit) return { ok: false, refusal: tooLarge() };
  const bytes = await readAtMost(request, limit);
  if (!bytes) return { ok: false, refusal: tooLarge() };
  try {
    return { ok: true, json: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    // What the parser says differs between engines; where it is wrong is for the sender's own tools.
    const came = bytes.length === 0 ? 'an empty body' : `${bytes.length} bytes that are not JSON`;
    return { ok: false, refusal: apiError(400, `Wanted a JSON object, got ${came}.`) };
  }
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
