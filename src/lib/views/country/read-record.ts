import type { Dossier, Fact } from '#lib/catalog/dossier.ts';
import type { MembershipStatus } from '#lib/catalog/release.ts';

export interface MembershipOnFile {
  bloc: string;
  name: string;
  status: MembershipStatus;
  since?: string;
  counts: boolean;
  asOf: string;
}

/** Facts of one or more tests, under the words the panel puts above them. */
export interface FactGroup {
  label: string;
  facts: Fact[];
}

/** What the panel shows of a country's record; a release that kept no dossier has none of its parts. */
export interface OnFile {
  /** In the order of tests: a stop comes before finance, finance before access. */
  tests: FactGroup[];
  dossier: Partial<Omit<Dossier, 'tests'>>;
  memberships: MembershipOnFile[];
}

interface CountryRecord {
  controls?: { facts?: Fact[] };
  finance?: { facts?: Fact[] };
  access?: { facts?: Fact[] };
  dossier?: OnFile['dossier'];
  memberships?: MembershipOnFile[];
}

/** Takes from the answer of `/api/v1/countries/ISO3` what the panel shows; tests without a fact on file are empty. */
export function readRecord(answer: unknown): OnFile {
  const { controls, finance, access, dossier, memberships } = answer as CountryRecord;
  return {
    tests: [
      { label: 'Export controls, in the order of tests', facts: controls?.facts ?? [] },
      { label: 'Finance', facts: finance?.facts ?? [] },
      { label: 'Access', facts: access?.facts ?? [] }
    ],
    dossier: dossier ?? {},
    memberships: memberships ?? []
  };
}
