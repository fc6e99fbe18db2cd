import type { Criterion, Rule } from './criterion.ts';
import type { Grades } from './reliability.ts';

/** ISO 3166-1 alpha-3, with XKX for Kosovo. */
export type Iso3 = string;

/**
 * What a value is, besides a number. `market-benchmark` and other keys of `criterion.classes` mark a class of
 * its own; `not-applicable` says the question does not arise (value null), which is not the same as no data.
 */
export type ValueFlag =
  | 'estimated'
  | 'projected'
  | 'regional'
  | 'imputed'
  | 'censored'
  | 'predicted'
  | 'gap-filled'
  | 'derived'
  | 'read-from-map'
  | 'market-benchmark'
  | 'not-applicable';

/** A value as a release stores it: `[value, year, flags separated by spaces, source id when not the main one]`. */
export type PackedValue = [value: number | null, year: number, flags?: string, source?: string];

/** A value with everything that must be said of it. */
export interface Observation {
  value: number | null;
  year: number;
  source: string;
  flags: ValueFlag[];
}

/** Terms of use: A is free to ship and export with credit; B is shown and computed with only. */
export type TermsClass = 'A' | 'B';

export interface Source {
  id: string;
  title: string;
  producer: string;
  url: string;
  published: string;
  accessed: string;
  license: string;
  licenseUrl?: string;
  terms: TermsClass;
  citation: string;
  /** Where the copy that was read is kept; shown on demand only. */
  copy: string;
  /** SHA-256 of the tidy table in data/tables, or of `file`. */
  sha256: string;
  /** The file read where the source is no table: the address of a file in an npm package. */
  file?: string;
}

export interface Country {
  iso3: Iso3;
  iso2: string;
  /** US style first, UN style by choice; aliases are found by search. */
  name: string;
  nameUN: string;
  aliases: string[];
  unMember: boolean;
  /** Ranked by default: UN members, PSE, VAT, TWN, XKX, HKG, MAC, but never the United States. */
  market: boolean;
  region: string;
  subregion: string;
  worldBankRegion: string | null;
  incomeGroup: string | null;
  capital: string | null;
  capitalAt: [longitude: number, latitude: number] | null;
  /** A point inside the market, for labels, dots and flights. */
  labelAt: [longitude: number, latitude: number] | null;
}

export type MembershipStatus =
  | 'member'
  | 'joined'
  | 'signatory'
  | 'designated'
  | 'in_force'
  | 'leader_endorsement'
  | 'associate'
  | 'observer'
  | 'partner'
  | 'participant_non_signatory'
  | 'represented_by_eu'
  | 'suspended'
  | 'suspended_from_decision_bodies'
  | 'withdrawn'
  | 'disputed'
  | 'treated_as'
  | 'member_status_unverified';

export interface Bloc {
  id: string;
  name: string;
  /** The body or text that defines who belongs. */
  definedBy: string;
  asOf: string;
  source: string;
  note?: string;
  members: { iso3: Iso3; status: MembershipStatus; since?: string }[];
}

/** Where a market stands under the chip rules in force: ids as in CONTRACTS ("embargoed_or_terrorist_list" ...). */
export interface PostureClass {
  id: string;
  label: string;
  /** Steps of the criterion "Export-control tier". */
  tier: number;
  rule: Rule;
}

/** A list of places that a rule names. A market absent from a complete list is "no"; from a partial one, unknown. */
export interface ControlList {
  id: string;
  label: string;
  rule: Rule;
  source: string;
  complete: boolean;
  /** Places a complete list says nothing of, because its copy has no row for them: unknown, never "no". */
  unverified?: Iso3[];
  /** Which test it belongs to, in the order of tests. */
  stage: 'sanctions' | 'country-group' | 'posture' | 'finance' | 'access';
  members: Record<Iso3, string>;
}

/** Where a place stands in the EAR's country groups; `follows` names the place whose entry it takes over. */
export interface CountryGroupEntry {
  groups: string[];
  follows?: Iso3;
}

/** One immutable version of the data. Its id is `YYYY.MM-` and the hash of its canonical JSON without the id. */
export interface Release {
  id: string;
  date: string;
  criteria: Criterion[];
  sources: Record<string, Source>;
  countries: Country[];
  blocs: Bloc[];
  postureClasses: PostureClass[];
  postures: Record<Iso3, string>;
  controlLists: ControlList[];
  /** EAR country groups; a place without an entry is unknown, not outside every group. */
  countryGroups?: Record<Iso3, CountryGroupEntry>;
  /** criterion id -> market -> value; parts of composites under `<criterion>.<part>`. A market without a value is absent. */
  values: Record<string, Record<Iso3, PackedValue>>;
  /** How far the data on each place can be relied on; absent in releases made before there were grades. */
  reliability?: Grades;
  /** SHA-256 of the files that belong to the release but are loaded apart. */
  parts: Record<string, string>;
}
