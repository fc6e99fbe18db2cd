import { unpackSites, type PackedSites } from '#lib/catalog/sites/pack-sites.ts';
import type { SiteFactsFile } from '#lib/catalog/sites/site-facts.ts';
import type { SiteLayerId } from '#lib/catalog/sites/index.ts';
import type { SiteTable } from '#lib/catalog/sites/site-layer.ts';

// Files of the build: named by their content, cached for good, compressed beforehand. A small one would become a
// data: address, which the page may not fetch.
const addresses = import.meta.glob<string>('/data/generated/sites/**/*.json', {
  eager: true,
  import: 'default',
  query: '?url&no-inline'
});

/** What has been asked for; it is the same for everyone and never changes. */
const asked = new Map<string, Promise<unknown>>();

/** Loads a layer's sites, once. throws when they do not arrive, with the address and the status */
export function loadSites(id: SiteLayerId): Promise<SiteTable> {
  return once(`layers/${id}.json`, (body) => unpackSites(body as PackedSites));
}

/** Loads what the layers say of each market, once. throws as `loadSites` does */
export function loadSiteFacts(): Promise<SiteFactsFile> {
  return once('facts.json', (body) => body as SiteFactsFile);
}

function once<Out>(file: string, read: (body: unknown) => Out): Promise<Out> {
  const known = asked.get(file);
  if (known) return known as Promise<Out>;
  const made = fetchJson(addresses[`/data/generated/sites/${file}`] ?? file).then(read);
  asked.set(file, made);
  // So that whoever asks next tries again.
  made.catch(() => asked.delete(file));
  return made;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}
