import { deflateSync, strToU8 } from 'fflate';
import { toBase64Url } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import { baseline1 } from './link-baseline-1.ts';
import { checksum, dictionary, longestCode } from './link-format.ts';
import type { Strategy } from './strategy.ts';

export type EncodedLink = { ok: true; code: string } | { ok: false; length: number };

/**
 * Writes a strategy as the code of a link: version digit, deflated difference from the baseline, checksum.
 * returns  the code, the same for equal strategies on every engine; or its length, when it is too long for an
 *          address and belongs into a file
 */
export function encodeLink(strategy: Strategy): EncodedLink {
  const base: Record<string, unknown> = baseline1;
  const changed = Object.entries(strategy).filter(
    ([key, value]) => canonicalJson(value) !== canonicalJson(base[key])
  );
  const text = canonicalJson(Object.fromEntries(changed));
  const body = `1${toBase64Url(deflateSync(strToU8(text), { level: 9, mem: 8, dictionary }))}`;
  const code = body + checksum(body);
  return code.length <= longestCode ? { ok: true, code } : { ok: false, length: code.length };
}
