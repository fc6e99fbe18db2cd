import newestFile from '../../../data/generated/newest.json';
import type { Release } from '#lib/catalog/release.ts';

const newest: { release: string; earlier: string[] } = newestFile;

// One chunk a release, opened when it is first asked for.
const chunks = import.meta.glob<Release>('/data/generated/releases/*/release.json', { import: 'default' });
const pathOf = (id: string) => `/data/generated/releases/${id}/release.json`;
const opened = new Map<string, Promise<Release>>();

/** The release that an address without one means. */
export function newestReleaseId(): string {
  return newest.release;
}

/** Every release this installation serves, oldest first, in the order in which they were taken. */
export function releaseIds(): string[] {
  const served = Object.keys(chunks)
    .map((path) => path.split('/').at(-2) ?? '')
    .sort();
  return served.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The release taken before this one; undefined for the oldest. */
export function releaseBefore(id: string): string | undefined {
  const ids = releaseIds();
  return ids[ids.indexOf(id) - 1];
}

/** Two releases of one month do not tell their order by their names: newest.json does. */
function placeOf(id: string): number {
  return id === newest.release ? Infinity : newest.earlier.toReversed().indexOf(id);
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
