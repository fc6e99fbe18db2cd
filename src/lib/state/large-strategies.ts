import { standInMark } from '#lib/strategy/link-format.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { read, write } from './storage.ts';

const place = 'large-strategies';
/** So many outlast the page, the newest; each may have 64 kB. */
const most = 5;

/** Whether the code of an address only names a strategy that was too large for it. */
export function isStandIn(code: string | null): boolean {
  return code?.startsWith(standInMark) ?? false;
}

/**
 * Strategies too large for a link, by the name their address has in place of a code: all of this visit, and the
 * newest of earlier ones, as this browser keeps them.
 */
export class LargeStrategies {
  readonly #ofVisit = new Map<string, unknown>();

  /** returns false when the browser refuses, so that the strategy ends with the visit */
  keep(standIn: string, strategy: Strategy): boolean {
    this.#ofVisit.set(standIn, strategy);
    const others = kept().filter(([name]) => name !== standIn);
    return write(place, [[standIn, strategy], ...others.slice(0, most - 1)]);
  }

  async recall(standIn: string): Promise<Strategy | null> {
    if (!isStandIn(standIn)) return null;
    const found = this.#ofVisit.get(standIn) ?? kept().find(([name]) => name === standIn)?.[1];
    if (!found) return null;
    // What a browser kept may be damaged, or of a form from before: it is read like a file.
    const { parseStrategy } = await import('#lib/strategy/schema.ts');
    const parsed = parseStrategy(found);
    return parsed.ok ? parsed.strategy : null;
  }
}

function kept(): [name: string, strategy: unknown][] {
  const entries = read<unknown>(place, []);
  return Array.isArray(entries) ? entries.filter((entry) => Array.isArray(entry) && entry.length === 2) : [];
}
