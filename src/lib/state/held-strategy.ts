import { withPrivate } from '#lib/catalog/private/with-private.ts';
import type { Release } from '#lib/catalog/release.ts';
import { checkAgainstRelease } from '#lib/strategy/check-against-release.ts';
import { decodeLink } from '#lib/strategy/decode-link.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { privateCriteria } from '#lib/strategy/private-criteria.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';

/** A strategy read to stand beside the open one, on the release that is open; or why it cannot. */
export type Held = { ok: true; strategy: Strategy; madeWith: string } | { ok: false; message: string };

/** The code in a link of this product, or the text itself where it is no link; null = the default strategy. */
export function codeIn(text: string): string | null {
  const trimmed = text.trim();
  if (!/[/?=]/.test(trimmed)) return trimmed || null;
  return new URLSearchParams(trimmed.split('?')[1]?.split('#')[0]).get('s');
}

/**
 * Reads the code of a strategy, to rank the open release by it.
 * returns  the strategy moved to that release and the release it was made with; or what is wrong with it
 */
export function readHeld(code: string | null, release: Release): Held {
  if (code === null) return { ok: true, strategy: defaultStrategy(release.id), madeWith: release.id };
  const decoded = decodeLink(code);
  if (!decoded.ok) return decoded;
  const strategy = { ...decoded.strategy, release: release.id };
  const [foreign] = checkAgainstRelease(withPrivate(release, [], privateCriteria(strategy)), strategy);
  if (foreign) return { ok: false, message: `Release ${release.id} cannot rank by it. ${foreign.message}` };
  return { ok: true, strategy, madeWith: decoded.strategy.release };
}
