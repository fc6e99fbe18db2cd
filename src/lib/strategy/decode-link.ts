import { inflateSync, strFromU8 } from 'fflate';
import { fromBase64Url } from './base64url.ts';
import { baseline1 } from './link-baseline-1.ts';
import { checksum, checksumLength, dictionary, longestCode, standInMark } from './link-format.ts';
import { problemText } from './problems.ts';
import { parseStrategy } from './schema.ts';
import type { Strategy } from './strategy.ts';

/** Longest code that is looked at; anything longer was not made here. */
const longestRead = 8192;
const largestText = 64 * 1024;

export type DecodedLink = { ok: true; strategy: Strategy } | { ok: false; message: string };

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
  if (code.startsWith(standInMark)) {
    return refuse(
      'The strategy of this address is too large for a link: only the browser it was made in keeps it. Ask for its file, and open that under Share.'
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
