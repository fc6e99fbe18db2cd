import { createHash } from 'node:crypto';
import { mapSvg, largest, smallest } from '#lib/downloads/map-svg.ts';
import { headline } from '#lib/strategy/headline.ts';
import { loadGeometry } from './boundaries.ts';
import { defaultPoints } from './default-geometry.ts';
import type { PictureProblem, RequestedPicture } from './requested-picture.ts';

/** A drawn picture with the tag of its bytes. */
export interface RenderedMap {
  svg: string;
  etag: string;
}

/** Width and height asked for; absent ones are left to the picture. */
export interface PictureSize {
  width?: number;
  height?: number;
}

const mostKept = 32;
const kept = new Map<string, RenderedMap>();

/** Draws the map of a ranking, or hands out the picture drawn before. */
export async function renderMap(picture: RequestedPicture, size: PictureSize): Promise<RenderedMap> {
  const key = JSON.stringify([picture.link, picture.release.id, picture.live, size.width, size.height]);
  const known = kept.get(key);
  if (known) return known;
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
  const rendered = { svg, etag: `W/"${createHash('sha256').update(svg).digest('hex').slice(0, 24)}"` };
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, rendered);
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
