import newest from '../../../data/generated/newest.json';
import type { Release } from '#lib/catalog/release.ts';

// Each release is a chunk of its own: loaded when a page needs it, cached for good, never repeated in the HTML.
const chunks = import.meta.glob<Release>('/data/generated/releases/*/release.json', { import: 'default' });
const pathOf = (id: string) => `/data/generated/releases/${id}/release.json`;

export const newestRelease: string = newest.release;

export function isServed(id: string): boolean {
  return pathOf(id) in chunks;
}

/** Loads a release; undefined when this installation does not serve it. */
export async function loadRelease(id: string): Promise<Release | undefined> {
  return chunks[pathOf(id)]?.();
}
