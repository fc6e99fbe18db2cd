import type { Dossier } from '#lib/catalog/dossier.ts';
import type { Iso3 } from '#lib/catalog/release.ts';

// One chunk a release, opened when it is first asked for.
const chunks = import.meta.glob<Record<Iso3, Dossier>>('/data/generated/releases/*/dossiers.json', {
  import: 'default'
});

/** What a release keeps on file of one place besides what ranks it; empty where it keeps nothing. */
export async function loadDossier(release: string, iso3: Iso3): Promise<Partial<Dossier>> {
  const dossiers = await chunks[`/data/generated/releases/${release}/dossiers.json`]?.();
  return dossiers?.[iso3] ?? {};
}
