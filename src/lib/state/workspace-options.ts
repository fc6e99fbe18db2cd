import type { Release } from '#lib/catalog/release.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import type { ViewState } from './address.ts';
import type { Journal } from './journal.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Shortlist } from './shortlist.svelte.ts';

/** The boundary file in use: ours, or the one an organization configured. */
export interface Boundaries {
  policyLine: string;
  positions: string[];
  lightUrl: string;
  detailUrl: string;
}

/** What a workspace starts with. */
export interface WorkspaceOptions {
  /** At least its ranked part; `readTexts` brings the rest. */
  release: Release;
  loadWhole: (id: string) => Promise<Release | undefined>;
  boundaries: Boundaries;
  newest: string;
  strategy: Strategy;
  view: ViewState;
  preferences: Preferences;
  shortlist: Shortlist;
  journal: Journal;
}
