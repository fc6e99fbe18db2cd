import { strToU8 } from 'fflate';
import { toBase64Url } from './base64url.ts';
import { dictionary1 } from './link-baseline-1.ts';

// What writing and reading a link code have in common; apart, so that a page that reads none loads no reader.

/** Longest code that is handed out: an address of 2,000 characters also holds a host, a path and the view. */
export const longestCode = 1800;

/** How the name begins that stands in an address for a strategy too large for it. */
export const standInMark = 'file-';

export const checksumLength = 6;

/** What both sides of the deflate stream know beforehand. */
export const dictionary = strToU8(dictionary1);

/** FNV-1a over the letters, 32 bits: tells slips of copying, not tampering. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return toBase64Url(Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash));
}
