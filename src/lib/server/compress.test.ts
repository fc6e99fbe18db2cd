import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress, preferredEncoding } from './compress.ts';
import { contentTag } from './content-tag.ts';

const long = 'market,score\n'.repeat(200);
const answer = (type = 'text/csv') => new Response(long, { headers: { 'content-type': type } });

describe('compress(response, acceptEncoding)', () => {
  it('sends Brotli to whom takes it, and says that the answer varies', async () => {
    const sent = await compress(answer(), 'gzip, deflate, br');
    expect(sent.headers.get('content-encoding')).toBe('br');
    expect(sent.headers.get('vary')).toBe('Accept-Encoding');
    const bytes = new Uint8Array(await sent.arrayBuffer());
    expect(sent.headers.get('content-length')).toBe(String(bytes.byteLength));
    expect(brotliDecompressSync(bytes).toString()).toBe(long);
  });

  it('sends gzip to whom takes no Brotli', async () => {
    const sent = await compress(answer('application/json'), 'gzip');
    expect(gunzipSync(new Uint8Array(await sent.arrayBuffer())).toString()).toBe(long);
  });

  it('sends it as it is to whom takes neither, and still says that it varies', async () => {
    const sent = await compress(answer('image/svg+xml'), null);
    expect(sent.headers.has('content-encoding')).toBe(false);
    expect(sent.headers.get('vary')).toBe('Accept-Encoding');
    expect(await sent.text()).toBe(long);
  });

  it('sends the same bytes when the same answer is asked for again', async () => {
    const bytes = async () => new Uint8Array(await (await compress(answer(), 'br')).arrayBuffer());
    expect(await bytes()).toEqual(await bytes());
    expect(brotliDecompressSync(await bytes()).toString()).toBe(long);
  });

  it('does not read an answer whose tag stands for a body it compressed before', async () => {
    const etag = contentTag(new TextEncoder().encode(long));
    const headers = { 'content-type': 'text/csv', etag };
    await compress(new Response(long, { headers }), 'br');
    const unreadable = new ReadableStream({ pull: (all) => all.error(new Error('It was read.')) });
    const sent = await compress(new Response(unreadable, { headers }), 'br');
    expect(brotliDecompressSync(new Uint8Array(await sent.arrayBuffer())).toString()).toBe(long);
  });

  it('reads every answer whose tag counts revisions', async () => {
    const text = async (body: string) => {
      const headers = { 'content-type': 'application/json', etag: '"3"' };
      const sent = await compress(new Response(body, { headers }), 'br');
      return brotliDecompressSync(new Uint8Array(await sent.arrayBuffer())).toString();
    };
    expect(await text(long)).toBe(long);
    expect(await text(`other ${long}`)).toBe(`other ${long}`);
  });

  it('leaves pictures and short answers alone', async () => {
    const picture = await compress(answer('image/png'), 'br');
    expect(picture.headers.has('content-encoding')).toBe(false);
    const short = new Response('{}', { status: 404, headers: { 'content-type': 'application/json' } });
    const sent = await compress(short, 'br');
    expect(sent.headers.has('content-encoding')).toBe(false);
    expect(sent.status).toBe(404);
    expect(await sent.text()).toBe('{}');
  });
});

describe('preferredEncoding(acceptEncoding)', () => {
  it('heeds a weight of zero and the star', () => {
    expect(preferredEncoding('br;q=0, gzip')).toBe('gzip');
    expect(preferredEncoding('*')).toBe('br');
    expect(preferredEncoding('identity')).toBeUndefined();
    expect(preferredEncoding('')).toBeUndefined();
  });
});
