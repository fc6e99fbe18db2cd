import { findPlace, type FoundPlace, type PlaceIndex } from '#lib/catalog/private/place-index.ts';
import type { Row } from '#lib/catalog/private/read-cells.ts';

export interface Matches {
  /** Each text of the country column once. */
  places: Map<string, FoundPlace | undefined>;
  /** Texts known by a spelling of theirs alone: to be looked at. */
  spellings: string[];
  /** Texts no place is known for. */
  unknown: string[];
}

/** Finds the place of every text in the country column. column null = none chosen */
export function matchPlaces(rows: readonly Row[], column: number | null, index: PlaceIndex): Matches {
  const matches: Matches = { places: new Map(), spellings: [], unknown: [] };
  if (column === null) return matches;
  for (const { cells } of rows) {
    const text = cells[column] ?? '';
    if (text === '' || matches.places.has(text)) continue;
    const found = findPlace(index, text);
    matches.places.set(text, found);
    if (!found) matches.unknown.push(text);
    else if (found.by === 'spelling') matches.spellings.push(text);
  }
  return matches;
}
