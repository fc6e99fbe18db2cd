import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keepRecent } from './recent.ts';

const compressors = {
  br: (body: Uint8Array) =>
    promisify(brotliCompress)(body, {
      params: {
        // 5 takes about as long as gzip's default and leaves a sixth less; 11 takes fifty times as long.
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength
      }
    }),
  gzip: (body: Uint8Array) => promisify(gzip)(body)
};
type Encoding = keyof typeof compressors;

const isText = /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml|javascript))/;
const worthwhileBytes = 1024;
const recent = keepRecent(16 * 1024 * 1024);

/**
 * Compresses a response made on request; files of the build are compressed beforehand and never come here.
 * acceptEncoding  the request's header
 * returns         the same response when it is not text, is small, or nothing fitting is accepted
 */
export async function compress(response: Response, acceptEncoding: string | null): Promise<Response> {
  const { headers, status } = response;
  if (!response.body || headers.has('content-encoding')) return response;
  if (!isText.test(headers.get('content-type') ?? '')) return response;
  headers.append('vary', 'Accept-Encoding');
  const encoding = preferredEncoding(acceptEncoding);
  if (!encoding) return response;

  const body = new Uint8Array(await response.arrayBuffer());
  if (body.byteLength < worthwhileBytes) return new Response(body, { status, headers });
  const compressed = await (isPage(headers) ? compressors[encoding](body) : compressOnce(body, encoding));
  headers.set('content-encoding', encoding);
  headers.set('content-length', String(compressed.byteLength));
  return new Response(new Uint8Array(compressed), { status, headers });
}

/** A page has a nonce of its own each time, so it never comes again. */
function isPage(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** A still map or a list asked for again costs a hash, a tenth of compressing it. */
async function compressOnce(body: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  const key = `${encoding} ${createHash('sha256').update(body).digest('base64')}`;
  const known = recent.get(key);
  if (known) return known;
  const compressed = new Uint8Array(await compressors[encoding](body));
  recent.set(key, compressed);
  return compressed;
}

/** Brotli before gzip, unless the request gives it a weight of zero. */
export function preferredEncoding(acceptEncoding: string | null): Encoding | undefined {
  const accepted = new Map(
    (acceptEncoding ?? '').split(',').map((entry) => {
      const [name = '', quality] = entry
        .trim()
        .toLowerCase()
        .split(/;\s*q=/);
      return [name, quality === undefined || Number(quality) > 0] as const;
    })
  );
  const encodings: Encoding[] = ['br', 'gzip'];
  return encodings.find((name) => accepted.get(name) ?? accepted.get('*') ?? false);
}
