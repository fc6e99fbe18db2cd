import { deflateSync, strToU8 } from 'fflate';
import { toBase64Url } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import { baseline1 } from './link-baseline-1.ts';
import { checksum, dictionary, longestCode, standInMark } from './link-format.ts';
import type { Strategy } from './strategy.ts';

export type EncodedLink = { ok: true; code: string } | { ok: false; length: number; standIn: string };

/**
 * Writes a strategy as the code of a link: version digit, deflated difference from the baseline, checksum.
 * returns  the code, the same for equal strategies on every engine; or, when it is too long for an address and
 *          belongs into a file, its length and a short name that stands for it in the address
 */
export function encodeLink(strategy: Strategy): EncodedLink {
  const base: Record<string, unknown> = baseline1;
  const changed = Object.entries(strategy).filter(
    ([key, value]) => canonicalJson(value) !== canonicalJson(base[key])
  );
  const text = canonicalJson(Object.fromEntries(changed));
  const body = `1${toBase64Url(deflateSync(strToU8(text), { level: 9, mem: 8, dictionary }))}`;
  const code = body + checksum(body);
  if (code.length <= longestCode) return { ok: true, code };
  return { ok: false, length: code.length, standIn: standInMark + checksum(body) };
}
