import type { Release } from '#lib/catalog/release.ts';
import type { AdHocBloc } from '#lib/strategy/strategy.ts';
import { foldText } from '#lib/catalog/fold-text.ts';

/** A country or bloc that search can find, with every word it is found by. */
export interface Place {
  id: string;
  kind: 'country' | 'bloc';
  name: string;
  /** Words to be found by; `said` tells the reader why the place came up, where its name does not. */
  keys: { text: string; said: string | null }[];
  /** Ranked by default; others follow at the same closeness. */
  market: boolean;
}

export interface FoundPlace {
  place: Place;
  said: string | null;
}

/** Lists everything search can find in a release, and the blocs a strategy brings along. */
export function placesOf(release: Release, adHocBlocs: AdHocBloc[] = []): Place[] {
  const countries = release.countries.map((country): Place => {
    const { iso3, iso2, name, nameUN, aliases, capital, market } = country;
    const key = (text: string, said: string | null) => ({ text: foldText(text), said });
    const others = [nameUN, ...aliases].filter((other) => other !== name);
    return {
      id: iso3,
      kind: 'country',
      name,
      market,
      keys: [
        key(name, null),
        key(iso3, iso3),
        key(iso2, iso2),
        ...others.map((other) => key(other, other)),
        ...(capital ? [key(capital, `capital ${capital}`)] : [])
      ]
    };
  });
  const blocs = [...release.blocs, ...adHocBlocs].map(({ id, name }): Place => {
    const keys = [name, id].map((text) => ({ text: foldText(text), said: null }));
    return { id, kind: 'bloc', name, market: true, keys };
  });
  return [...countries, ...blocs];
}

/**
 * Finds places by name in either style, alias, ISO code or capital, whatever the accents and case.
 * returns  closest first: whole name or code, then beginning of a name, of a word in it, then anywhere
 */
export function findPlaces(places: readonly Place[], query: string, limit = 8): FoundPlace[] {
  const wanted = foldText(query);
  if (!wanted) return [];
  const found = places.flatMap((place) => {
    const best = place.keys
      .map((key, order) => ({ said: key.said, distance: distanceOf(key.text, wanted), order }))
      .filter((candidate) => candidate.distance < Infinity)
      .sort((a, b) => a.distance - b.distance || a.order - b.order)[0];
    return best ? [{ place, ...best }] : [];
  });
  return found
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(b.place.market) - Number(a.place.market) ||
        Number(a.said !== null) - Number(b.said !== null) ||
        a.place.name.localeCompare(b.place.name, 'en')
    )
    .slice(0, limit)
    .map(({ place, said }) => ({ place, said }));
}

function distanceOf(text: string, wanted: string): number {
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  if (text.includes(` ${wanted}`)) return 2;
  return wanted.length > 2 && text.includes(wanted) ? 3 : Infinity;
}
