import { tests, type Dossier, type Fact, type TestStage } from '#lib/catalog/dossier.ts';
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

/** A fact of the answer; a server that knows its test says so. */
type StagedFact = Fact & { stage?: TestStage };

interface CountryRecord {
  controls?: { facts?: StagedFact[] };
  finance?: { facts?: StagedFact[] };
  access?: { facts?: StagedFact[] };
  dossier?: OnFile['dossier'];
  memberships?: MembershipOnFile[];
}

/** Takes from the answer of `/api/v1/countries/ISO3` what the panel shows; tests without a fact on file are empty. */
export function readRecord(answer: unknown): OnFile {
  const { controls, finance, access, dossier, memberships } = answer as CountryRecord;
  return {
    tests: groupsOf(controls?.facts ?? [], finance?.facts ?? [], access?.facts ?? []),
    dossier: dossier ?? {},
    memberships: memberships ?? []
  };
}

/** Under the five tests where every fact says its own, else under the three parts of the answer. */
function groupsOf(controls: StagedFact[], finance: StagedFact[], access: StagedFact[]): FactGroup[] {
  if (controls.length > 0 && controls.every((fact) => fact.stage)) {
    const facts = { finance, access };
    return tests.map(({ stage, label }) => {
      const own = stage === 'finance' || stage === 'access' ? facts[stage] : undefined;
      return { label, facts: own ?? controls.filter((fact) => fact.stage === stage) };
    });
  }
  return [
    { label: 'Export controls, in the order of tests', facts: controls },
    { label: 'Finance', facts: finance },
    { label: 'Access', facts: access }
  ];
}
