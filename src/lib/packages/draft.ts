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
}

/** A draft full-stack AI export package, as far as this version of the product knows one. */
export interface Draft {
  format: 'ai-export-atlas/package';
  version: 1;
  id: string;
  name: string;
  created: string;
  targets: Target[];
}

export const emptyDraft = (id: string, created: string): Draft => ({
  format: 'ai-export-atlas/package',
  version: 1,
  id,
  name: 'Draft package',
  created,
  targets: []
});
