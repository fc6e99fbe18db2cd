import type { RuleStatus } from './criterion.ts';
import type { ControlList } from './release.ts';

/** The tests a market goes through, in their order; a stop outranks a score. */
export const tests = [
  { stage: 'sanctions', label: 'Sanctions and embargo' },
  { stage: 'country-group', label: 'Country group and headquarters test' },
  { stage: 'posture', label: 'Chip posture' },
  { stage: 'finance', label: 'Finance' },
  { stage: 'access', label: 'Access' }
] as const satisfies readonly { stage: ControlList['stage']; label: string }[];

export type TestStage = (typeof tests)[number]['stage'];

/** One statement about a market with the paper it stands on. Never a legal determination. */
export interface Fact {
  label: string;
  /** "Not verified" where no row was found on a partial list: never "no restriction". */
  value: string;
  citation: string;
  /** When the rule took effect, where the copy read says so. */
  effective?: string;
  /** The day, month or year up to which the fact was read. */
  asOf: string;
  status?: RuleStatus;
  note?: string;
  /** Id of the source record, which says the terms; absent where the citation stands for itself. */
  source?: string;
}

/** An end user named in Supplement 8 to part 740. */
export interface NamedEndUser {
  paragraph: string;
  entity: string;
  scope: string;
  effective: string;
  expiry: string;
}

export interface ProgramEvent {
  date: string;
  kind: string;
  title: string;
  page: string;
}

/** A Chinese-financed communications project; the amount in constant 2021 USD. */
export interface ChineseProject {
  year: number;
  title: string;
  status: string;
  amount: number | null;
}

/** A cluster of GPUs that stands or is announced, confirmed or likely. */
export interface AiSite {
  name: string;
  owner: string;
  status: 'existing' | 'planned';
  certainty: 'confirmed' | 'likely';
  megawatts: number | null;
}

export interface TradeDeal {
  date: string;
  instrument: string;
  /** The US rate on the partner's goods, as the page words it; may have changed since. */
  rate: string;
  /** AI-relevant commitments that the page states; one that is absent is not stated, not refused. */
  commitments: string[];
}

/** A list cut short for the panel: the largest entries, and how many there are in all. */
export interface Excerpt<Entry> {
  entries: Entry[];
  total: number;
  source: string;
}

/** What a country page shows of a market beside its values, loaded apart from the release. */
export interface Dossier {
  /** Facts of the five tests, in their order; memberships of blocs are read from the release. */
  tests: { stage: TestStage; facts: Fact[] }[];
  /** The unenforced tier of January 2025: a historical layer, nothing is scored by it. */
  history: Fact | null;
  /** The United Arab Emirates only. */
  namedEndUsers: NamedEndUser[];
  events: ProgramEvent[];
  tradeDeals: TradeDeal[];
  /** Terms class B. */
  chineseProjects: Excerpt<ChineseProject> | null;
  cloud: { us: Excerpt<string>; chinese: Excerpt<string> };
  aiSites: Excerpt<AiSite> | null;
  /** Announced sites of US firms: "US already there". */
  usSites: Fact[];
  dataRules: Fact[];
  /** Due-diligence badges: shown, never scored. */
  badges: {
    /** The table is incomplete: empty = not verified, never "no restriction". */
    vendorRestrictions: Fact[];
    /** Techniques documented in 2022, from any supplier; null = none documented or not studied. */
    surveillance: Fact | null;
  };
  /** Corruption Perceptions Index, 0-100, beside the criterion "corruption"; terms class B. */
  corruptionPerceptions: { score: number; year: number; source: string } | null;
}
