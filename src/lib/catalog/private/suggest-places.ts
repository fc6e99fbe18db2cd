import { foldText } from '../fold-text.ts';
import type { Country, Iso3 } from '../release.ts';

/**
 * Suggests places for a text that is none, by the pairs of letters they share (Dice's coefficient).
 * returns  at most `limit` places that share at least half of their pairs, closest first
 */
export function suggestPlaces(countries: readonly Country[], text: string, limit = 3): Iso3[] {
  const wanted = pairsOf(foldText(text));
  return countries
    .map(({ iso3, name, nameUN, aliases }) => {
      const likeness = Math.max(
        ...[name, nameUN, ...aliases].map((one) => dice(wanted, pairsOf(foldText(one))))
      );
      return { iso3, likeness };
    })
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || (a.iso3 < b.iso3 ? -1 : 1))
    .slice(0, limit)
    .map(({ iso3 }) => iso3);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}
