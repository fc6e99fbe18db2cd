import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import { baseline1, dictionary1 } from './link-baseline-1.ts';
import { problemText } from './problems.ts';
import { parseStrategy } from './schema.ts';
import type { Strategy } from './strategy.ts';

/** Longest code that is handed out: an address of 2,000 characters also holds a host, a path and the view. */
export const longestCode = 1800;

/** Longest code that is looked at; anything longer was not made here. */
const longestRead = 8192;
const largestText = 64 * 1024;
const checksumLength = 6;
const dictionary = strToU8(dictionary1);

export type EncodedLink = { ok: true; code: string } | { ok: false; length: number };
export type DecodedLink = { ok: true; strategy: Strategy } | { ok: false; message: string };

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

/**
 * Reads the code of a link.
 * returns  the strategy, or what is wrong with the code and what to do about it
 */
export function decodeLink(code: string): DecodedLink {
  const refuse = (message: string): DecodedLink => ({ ok: false, message });
  if (code.length > longestRead) {
    return refuse(
      `This link code has ${code.length} characters; codes made here have at most ${longestCode}. Open the strategy from its file instead.`
    );
  }
  if (code[0] !== '1') {
    return refuse(
      'This link code is of a version not known here. Ask for a new link, or start from the default strategy.'
    );
  }
  const body = code.slice(0, -checksumLength);
  if (code.length <= checksumLength + 1 || checksum(body) !== code.slice(-checksumLength)) {
    return refuse(
      'This link code is damaged: some of its characters are missing or changed. Copy the whole link again.'
    );
  }
  const text = inflate(body.slice(1));
  if (text === undefined)
    return refuse('This link code does not hold a strategy. Copy the whole link again.');
  const parsed = parseStrategy({ ...baseline1, ...text });
  if (parsed.ok) return parsed;
  const [problem] = parsed.problems;
  return refuse(
    `This link code holds a strategy that cannot be used: ${problem ? problemText(problem) : ''}`
  );
}

function inflate(text: string): Record<string, unknown> | undefined {
  const bytes = fromBase64Url(text);
  if (!bytes) return undefined;
  try {
    // A fixed buffer bounds what a hostile code can unfold to; one byte more than allowed tells that it was full.
    const unfolded = inflateSync(bytes, { out: new Uint8Array(largestText + 1), dictionary });
    if (unfolded.length > largestText) return undefined;
    const data: unknown = JSON.parse(strFromU8(unfolded));
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : undefined;
  } catch {
    // Bytes that are no deflate stream, or no JSON, were not made here: the caller says so.
    return undefined;
  }
}

/** FNV-1a over the letters, 32 bits: tells slips of copying, not tampering. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return toBase64Url(Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash));
}
