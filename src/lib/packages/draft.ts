import type { Strategy } from '#lib/strategy/strategy.ts';

/** A market or bloc a draft aims at, with the ranking it was chosen from. */
export interface Target {
  /** ISO3 of a country or the id of a bloc. */
  id: string;
  kind: 'country' | 'bloc';
  /** Its name when chosen, so that a file reads well without the product. */
  name: string;
  chosen: {
    /** YYYY-MM-DD. */
    date: string;
    /** null when it had no rank, as an excluded market has none. */
    rank: number | null;
    /** How many were ranked then. */
    of: number;
    score: number | null;
    status: 'ranked' | 'excluded' | 'unranked';
    release: string;
    /** The whole strategy, weights included: the rank can be computed again from it. */
    strategy: Strategy;
  };
  /** Who buys, as far as known. */
  buyer: string;
  /** Headquarters country of the end user, for the headquarters test: ISO3 or empty. */
  endUserHeadquarters: string;
  /** Why federal support changes the outcome in this market. */
  additionality: string;
}

/** Layers of the stack, section 3(b)(i)(A)-(E). */
export const layerIds = ['A', 'B', 'C', 'D', 'E'] as const;
export type LayerId = (typeof layerIds)[number];

export interface Layer {
  components: string;
  supplier: string;
  /** Web addresses, one a line. */
  evidence: string;
}

/** One line of the hardware layer, by which the share of US-origin value is computed. */
export interface HardwareItem {
  id: string;
  name: string;
  /** USD. */
  value: number | null;
  /** Percent of `value` that is of US origin. */
  usPercent: number | null;
}

export interface Site {
  id: string;
  name: string;
  /** Id of a target, or empty. */
  market: string;
  megawatts: number | null;
  build: string;
  own: string;
  operate: string;
}

export interface SupportRequest {
  id: string;
  /** Id of an entry of `instruments`; "other" for what it does not hold. */
  instrument: string;
  /** USD. */
  amount: number | null;
  /** Years. */
  tenor: number | null;
  /** Id of a target, or "all". */
  market: string;
  note: string;
}

export interface Member {
  id: string;
  name: string;
  role: 'anchor' | 'member';
  /** ISO3, or empty while unknown. */
  headquarters: string;
  /** Country of its ultimate owner where that is another one: ISO3 or empty. */
  controlledFrom: string;
  layers: LayerId[];
  /** YYYY-MM-DD. */
  joined: string;
  /** YYYY-MM-DD; empty while it belongs. */
  left: string;
}

/** A full-stack AI export package as a person drafts it: what a browser keeps, a file carries and a server may store. */
export interface Draft {
  format: 'ai-export-atlas/package';
  version: 2;
  id: string;
  name: string;
  /** YYYY-MM-DD. */
  created: string;
  /** Time of the last change, ISO 8601. */
  updated: string;
  /** Rule set it is drafted under: an id of `rules/index.ts`. */
  rules: string;
  targets: Target[];
  layers: Record<LayerId, Layer>;
  /** Whether and to what extent the items of layer A are made in the United States. */
  usMade: string;
  hardware: HardwareItem[];
  sites: Site[];
  support: SupportRequest[];
  members: Member[];
  milestones: { id: string; date: string; text: string }[];
  /** Answers to compliance questions, by the id of the question. */
  answers: { id: string; text: string; date: string }[];
  /** Notes to the optional prompts, by the id of the prompt. */
  notes: { id: string; text: string }[];
  /** Paths of the fields marked business confidential, as `field-path.ts` writes them. */
  confidential: string[];
}

const emptyLayer = (): Layer => ({ components: '', supplier: '', evidence: '' });

export const emptyDraft = (id: string, created: string): Draft => ({
  format: 'ai-export-atlas/package',
  version: 2,
  id,
  name: 'Draft package',
  created,
  updated: created,
  rules: 'eo-14320',
  targets: [],
  layers: { A: emptyLayer(), B: emptyLayer(), C: emptyLayer(), D: emptyLayer(), E: emptyLayer() },
  usMade: '',
  hardware: [],
  sites: [],
  support: [],
  members: [],
  milestones: [],
  answers: [],
  notes: [],
  confidential: []
});
