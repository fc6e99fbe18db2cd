import type { Release } from '#lib/catalog/release.ts';
import { checkAgainstRelease } from '#lib/strategy/check-against-release.ts';
import { decodeLink } from '#lib/strategy/decode-link.ts';
import { encodeLink } from '#lib/strategy/encode-link.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { rank } from '#lib/strategy/rank.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { loadRelease, newestReleaseId, releaseIds } from './releases.ts';

/** The ranking an embed or a picture asks for. */
export interface RequestedPicture {
  release: Release;
  ranking: Ranking;
  /** It follows the newest release, whatever the code pins. */
  live: boolean;
  /** Where the same ranking opens in the product. */
  link: string;
}

/** Why it cannot be drawn, in words for the person who pasted the address. */
export interface PictureProblem {
  status: 400 | 404;
  message: string;
}

/** Reads `s` and `live` of an address; without `s` it is the default strategy on the newest release. */
export async function requestedPicture(url: URL): Promise<RequestedPicture | PictureProblem> {
  const live = url.searchParams.get('live');
  if (live !== null && live !== '1' && live !== '0') {
    return { status: 400, message: `"live" is "${live.slice(0, 40)}"; 1 or 0 is wanted.` };
  }
  const code = url.searchParams.get('s');
  const strategy = readStrategy(code);
  if ('message' in strategy) return strategy;
  // Without a code nothing is pinned: the picture follows the data, and says so.
  const follows = live === '1' || !code;
  const id = follows ? newestReleaseId() : strategy.release;
  if (!releaseIds().includes(id)) {
    const message = `This link was made with release ${id}, which is not served here. Served: ${releaseIds().join(', ')}. Open the link in the product to re-rank it.`;
    return { status: 404, message };
  }
  const release = await loadRelease(id);
  const pinned: Strategy = { ...strategy, release: id };
  const foreign = checkAgainstRelease(release, pinned)[0];
  if (foreign) return { status: 400, message: `${foreign.path}: ${foreign.message}` };
  return {
    release,
    ranking: rank(release, pinned),
    live: follows,
    link: linkTo(url.origin, pinned, code)
  };
}

/** A link always pins; a strategy too long for one came by its own code. */
function linkTo(origin: string, pinned: Strategy, code: string | null): string {
  const encoded = encodeLink(pinned);
  return `${origin}/?s=${encoded.ok ? encoded.code : (code ?? '')}`;
}

function readStrategy(code: string | null): Strategy | PictureProblem {
  if (!code) return defaultStrategy(newestReleaseId());
  const decoded = decodeLink(code);
  return decoded.ok ? decoded.strategy : { status: 400, message: decoded.message };
}
