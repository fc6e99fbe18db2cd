import type { Release } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';
import { valueIds } from '#lib/server/published-values.ts';
import { alternativesOf } from '#lib/strategy/alternatives.ts';
import { utilityColumn } from '#lib/strategy/utility-column.ts';

/** A value that must not be passed on, as it would be printed. */
export interface BoundValue {
  id: string;
  iso3: string;
  printed: string;
}

/**
 * The values of terms class B that can be told apart from other numbers of a page: three digits or more that are no
 * year, and not equal to their own utility, which is ours. A rank, a count or a class would be found everywhere.
 */
export function boundValues(release: Release): BoundValue[] {
  const { rowOf } = alternativesOf(release);
  return valueIds(release).flatMap((id) => {
    const utilities = id.includes('.') ? null : utilityColumn(release, { id });
    return Object.keys(release.values[id] ?? {}).flatMap((iso3) => {
      const { value, source } = observationOf(release, id, iso3) ?? { value: null, source: '' };
      if (value === null || release.sources[source]?.terms !== 'B') return [];
      const utility = utilities?.[rowOf.get(iso3) ?? -1];
      const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
      const isYear = Number.isInteger(value) && value > 1900 && value < 2100;
      return digits < 3 || isYear || value === utility ? [] : [{ id, iso3, printed: String(value) }];
    });
  });
}

/**
 * Looks for bound values in a text, market by market: in what the text says of one market, as a whole number token.
 * text     JSON, CSV or markup; JSON is cut at every object that names a market, CSV at every line;
 *          of markup, in JSON too, only what it says is read
 * returns  what leaked
 */
export function leaksIn(text: string, bound: readonly BoundValue[]): BoundValue[] {
  const said = saidOfMarkets(text);
  return bound.filter(({ iso3, printed }) => said.get(iso3)?.has(printed));
}

/** Number tokens by market; in a text that is neither JSON nor CSV every market may be meant by every number. */
function saidOfMarkets(text: string): { get(iso3: string): ReadonlySet<string> | undefined } {
  const said = new Map<string, Set<string>>();
  const note = (iso3: string, piece: string) => {
    const tokens = said.get(iso3) ?? new Set<string>();
    for (const token of tokensOf(piece)) tokens.add(token);
    said.set(iso3, tokens);
  };
  const parsed = parse(text);
  if (parsed !== undefined) {
    const drawn = new Set<string>();
    walk(parsed, note, drawn);
    return { get: (iso3) => new Set([...(said.get(iso3) ?? []), ...drawn]) };
  }
  const lines = text.split('\r\n');
  if (lines.length > 2) {
    for (const line of lines) for (const iso3 of line.match(/\b[A-Z]{3}\b/g) ?? []) note(iso3, line);
    return said;
  }
  const all = new Set(tokensOf(wordsOf(text)));
  return { get: () => all };
}

/** What markup says: its texts and labels, without the coordinates of its shapes. */
function wordsOf(text: string): string {
  const labels = text.match(/(?<=\b(aria-label|alt|title)=")[^"]*/g) ?? [];
  return [text.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' '), ...labels].join(' ');
}

function walk(node: unknown, note: (iso3: string, piece: string) => void, drawn: Set<string>) {
  if (node === null || typeof node !== 'object') return;
  for (const [key, inner] of Object.entries(node)) {
    if (/^[A-Z]{3}$/.test(key)) note(key, JSON.stringify(inner));
    if (typeof inner === 'string' && /^[A-Z]{3}$/.test(inner)) note(inner, JSON.stringify(node));
    if (typeof inner === 'string' && inner.startsWith('<'))
      tokensOf(wordsOf(inner)).forEach((one) => drawn.add(one));
    walk(inner, note, drawn);
  }
}

function tokensOf(text: string): string[] {
  return text.match(/-?\d+(\.\d+)?(e[+-]?\d+)?/g) ?? [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: a table or a picture, which is read as text.
    return undefined;
  }
}
