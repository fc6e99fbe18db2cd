import { encodeLink } from '#lib/strategy/encode-link.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';

/**
 * The address of the workspace that opens a strategy on another release, with the same view.
 * query  of the present address, with or without the question mark
 */
export function onReleaseHref(strategy: Strategy, query: string, release: string): string {
  const encoded = encodeLink({ ...strategy, release });
  const parameters = new URLSearchParams(query);
  parameters.delete('s');
  const view = parameters.toString();
  return encoded.ok ? `/?s=${encoded.code}${view && `&${view}`}` : `/${view && `?${view}`}`;
}
