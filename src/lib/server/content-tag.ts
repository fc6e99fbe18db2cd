import { createHash } from 'node:crypto';

const mark = 'W/"sha256-';

/** An ETag made of the body: wherever it comes again, the body is the same. */
export function contentTag(body: Uint8Array): string {
  return `${mark}${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
}

/** The tag of a response whose body it stands for; undefined where the ETag counts revisions, or there is none. */
export function contentTagOf(headers: Headers): string | undefined {
  const tag = headers.get('etag');
  return tag?.startsWith(mark) ? tag : undefined;
}
