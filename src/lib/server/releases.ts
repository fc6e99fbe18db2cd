import newest from '../../../data/generated/newest.json';
import type { Release } from '#lib/catalog/release.ts';

// One chunk a release, opened when it is first asked for.
const chunks = import.meta.glob<Release>('/data/generated/releases/*/release.json', { import: 'default' });
const pathOf = (id: string) => `/data/generated/releases/${id}/release.json`;
const opened = new Map<string, Promise<Release>>();

/** The release that an address without one means. */
export function newestReleaseId(): string {
  return newest.release;
}

/** Every release this installation serves, oldest first. */
export function releaseIds(): string[] {
  return Object.keys(chunks)
    .map((path) => path.split('/').at(-2) ?? '')
    .sort();
}

/**
 * Opens a release, once for the life of the server.
 * id      one of releaseIds(); the newest when absent
 * throws  RangeError when this installation does not serve it
 */
export function loadRelease(id = newestReleaseId()): Promise<Release> {
  const known = opened.get(id);
  if (known) return known;
  const open = chunks[pathOf(id)];
  if (!open) throw new RangeError(`Release "${id}" is not served, only ${releaseIds().join(', ')}.`);
  const release = open();
  opened.set(id, release);
  return release;
}
