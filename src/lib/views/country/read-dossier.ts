import type { Dossier } from '#lib/catalog/dossier.ts';
import type { MembershipStatus } from '#lib/catalog/release.ts';

export interface MembershipOnFile {
  bloc: string;
  name: string;
  status: MembershipStatus;
  since?: string;
  counts: boolean;
  asOf: string;
}

/** What the panel shows of a country's record; a release that kept no dossier has none of its parts. */
export interface OnFile {
  dossier: Partial<Dossier>;
  memberships: MembershipOnFile[];
}

/** Takes from a country's record what the panel shows. */
export function readDossier(record: unknown): OnFile {
  const { dossier, memberships } = record as Partial<OnFile>;
  return { dossier: dossier ?? {}, memberships: memberships ?? [] };
}
