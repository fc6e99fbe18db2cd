import type { Iso3 } from '#lib/catalog/release.ts';
import { readRecord, type OnFile } from './read-record.ts';

/** Where the server keeps what is on file of a market in a release. */
export const recordAddress = (iso3: Iso3, release: string): string =>
  `/api/v1/countries/${iso3}?release=${release}`;

/**
 * Asks for what is on file of a market.
 * throws  Error when the server answers anything but the record
 */
export async function fetchRecord(iso3: Iso3, release: string, signal?: AbortSignal): Promise<OnFile> {
  const answer = await fetch(recordAddress(iso3, release), signal ? { signal } : {});
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return readRecord(await answer.json());
}
