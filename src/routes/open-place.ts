import { error, redirect } from '@sveltejs/kit';
import { nearest } from '#lib/server/nearest.ts';
import { loadRelease, newestReleaseId, releaseIds } from '#lib/server/releases.ts';
import { openAddress, type Opened } from '#lib/state/open-address.ts';

/** A place that an address can name: its code there, what people call it, and its own page. */
export interface Place {
  id: string;
  name: string;
}

/**
 * Sends a visit of `/country/…` or `/bloc/…` on to the workspace with that panel open, on the strategy of the address.
 * throws  404 with the places nearest in code or name, where the release has no such place
 */
export async function openPlace(
  url: URL,
  path: '/country' | '/bloc',
  id: string,
  placesOf: (opened: Opened) => Place[]
): Promise<never> {
  const opened = await openAddress(url.searchParams, {
    newest: newestReleaseId(),
    load: async (release) => (releaseIds().includes(release) ? loadRelease(release) : undefined)
  });
  const places = placesOf(opened);
  const wanted = id.toLowerCase();
  const place =
    places.find((known) => known.id === id) ?? places.find((known) => known.id.toLowerCase() === wanted);
  if (place) {
    const parameters = new URLSearchParams(url.searchParams);
    parameters.set('m', place.id);
    redirect(307, `/?${parameters}`);
  }
  const near = nearest(
    id,
    places.flatMap((place) => [place.id, place.name])
  );
  const found = near.map((text) => places.find((place) => place.id === text || place.name === text)!);
  error(404, {
    message: path === '/country' ? `No market has the code “${cut(id)}”` : `No bloc has the id “${cut(id)}”`,
    hint:
      path === '/country'
        ? 'Markets have the codes of ISO 3166-1 alpha-3, such as KEN for Kenya.'
        : 'Blocs have short ids, such as asean or gcc; /api/v1/blocs lists them.',
    near: [...new Set(found)].slice(0, 3).map((place) => ({
      label: place.name,
      href: `${path}/${encodeURIComponent(place.id)}${url.search}`
    }))
  });
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
