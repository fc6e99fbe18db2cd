import type { Release } from '#lib/catalog/release.ts';

/** Producers whose full name does not fit a row, as people know them. */
const known: Record<string, string> = {
  'Central Intelligence Agency': 'CIA Factbook',
  'Our World in Data': 'OWID',
  'Bureau of Industry and Security': 'BIS',
  'Microsoft AI Economy Institute': 'Microsoft',
  'International Monetary Fund': 'IMF',
  'United Nations Development Programme': 'UNDP',
  'University of Notre Dame': 'ND-GAIN',
  'Stanford Institute for Human-Centered AI': 'Stanford HAI',
  'World Intellectual Property Organization': 'WIPO',
  'Copernicus Climate Change Service': 'Copernicus'
};

/**
 * Names a source in a few words, for a row.
 * returns  its producer, shortened at the first comma, semicolon or bracket; the id when the release does not know it
 */
export function sourceName(release: Release, id: string): string {
  const producer = release.sources[id]?.producer.split(/[,;(]/)[0]?.trim();
  return producer ? (known[producer] ?? producer) : id;
}
