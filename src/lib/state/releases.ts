import newest from '../../../data/generated/newest.json';
import { joinRelease, type ProsePart, type RankingPart } from '#lib/catalog/wire/release-parts.ts';
import type { Release } from '#lib/catalog/release.ts';

// Each part of each release is a chunk of its own (vite/release-parts.ts): loaded when a page needs it, cached for
// good, never repeated in the HTML.
const rankings = import.meta.glob<RankingPart>('/data/generated/releases/*/release.json', {
  import: 'default',
  query: '?ranking'
});
const proses = import.meta.glob<ProsePart>('/data/generated/releases/*/release.json', {
  import: 'default',
  query: '?prose'
});
const pathOf = (id: string) => `/data/generated/releases/${id}/release.json`;

export const newestRelease: string = newest.release;

/** Loads what is ranked of a release, texts left empty; undefined when this installation does not serve it. */
export async function loadRanked(id: string): Promise<Release | undefined> {
  const ranking = await rankings[pathOf(id)]?.();
  return ranking && joinRelease(ranking);
}

/** Loads a release with all its texts; undefined when this installation does not serve it. */
export async function loadWhole(id: string): Promise<Release | undefined> {
  const [ranking, prose] = await Promise.all([rankings[pathOf(id)]?.(), proses[pathOf(id)]?.()]);
  return ranking && joinRelease(ranking, prose);
}
