import { mapSvg, largest, smallest } from '#lib/downloads/map-svg.ts';
import { headline } from '#lib/strategy/headline.ts';
import { loadGeometry } from './boundaries.ts';
import { contentTag } from './content-tag.ts';
import { defaultPoints } from './default-geometry.ts';
import { requestedPicture, type PictureProblem } from './requested-picture.ts';

/** A drawn picture as it is sent. */
export interface RenderedMap {
  body: Uint8Array<ArrayBuffer>;
  etag: string;
  /** Its address names a release, so that it never changes. */
  isPinned: boolean;
}

/** Width and height asked for; absent ones are left to the picture. */
export interface PictureSize {
  width?: number;
  height?: number;
}

const mostKept = 32;
const kept = new Map<string, RenderedMap>();

/**
 * Draws the map that an address asks for. What was drawn for it before is handed out before anything is ranked:
 * releases and boundaries stay the same for the life of the server.
 */
export async function renderMap(url: URL): Promise<RenderedMap | PictureProblem> {
  const known = kept.get(url.href);
  if (known) return known;
  const size = requestedSize(url);
  if ('status' in size) return size;
  const picture = await requestedPicture(url);
  if ('status' in picture) return picture;
  const { topology, about } = await loadGeometry();
  const { release, ranking, link, live } = picture;
  const svg = mapSvg({
    release,
    ranking,
    live,
    link,
    geometry: { topology, smallStates: about.smallStates, points: defaultPoints },
    headline: headline(release, ranking).headline,
    policyLine: about.policyLine,
    ...size
  });
  const body = new TextEncoder().encode(svg);
  // A code pins its release; all else follows the data.
  const rendered = { body, etag: contentTag(body), isPinned: url.searchParams.has('s') && !live };
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(url.href, rendered);
  return rendered;
}

/** Reads `w` and `h` of an address. */
export function requestedSize(url: URL): PictureSize | PictureProblem {
  const size: PictureSize = {};
  for (const [name, side] of [
    ['w', 'width'],
    ['h', 'height']
  ] as const) {
    const came = url.searchParams.get(name);
    if (came === null) continue;
    const pixels = /^\d{1,5}$/.test(came) ? Number(came) : NaN;
    if (!(pixels >= smallest && pixels <= largest)) {
      const message = `"${name}" is "${came.slice(0, 40)}"; whole pixels from ${smallest} to ${largest} are wanted.`;
      return { status: 400, message };
    }
    size[side] = pixels;
  }
  return size;
}
