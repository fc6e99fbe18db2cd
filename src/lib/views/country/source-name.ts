import type { Release } from '#lib/catalog/release.ts';

/** Producers whose full name does not fit a row, as people know them. */
const known: Record<string, string> = {
  'Central Intelligence Agency': 'CIA Factbook',
  'International Monetary Fund': 'IMF',
  'International Energy Agency': 'IEA',
  'Organisation for Economic Co-operation and Development': 'OECD',
  'U.S. Department of Commerce, Bureau of Industry and Security': 'BIS',
  'Bureau of Industry and Security': 'BIS'
};

/**
 * Names a source in a few words, for a row.
 * returns  its producer, shortened at the first comma or bracket; the id when the release does not know it
 */
export function sourceName(release: Release, id: string): string {
  const producer = release.sources[id]?.producer;
  if (!producer) return id;
  return known[producer] ?? producer.split(/[,(]/)[0]!.trim();
}
