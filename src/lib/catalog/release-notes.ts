import type { Declared, DeclarationChanges } from './declaration-changes.ts';
import type { Iso3 } from './release.ts';

/** One line of the data dictionary. */
export interface DictionaryEntry {
  file: string;
  column: string;
  type: 'text' | 'number' | 'year' | 'date' | 'yes or no' | 'list';
  unit: string;
  means: string;
}

/** What a release changed, short enough for a page: counts, and the first of each list. */
export interface ReleaseChangesNote {
  before: string;
  declarations: Record<Declared, DeclarationChanges>;
  values: { criterion: string; added: Iso3[]; removed: Iso3[]; changed: Iso3[] }[];
  presets: {
    preset: string;
    label: string;
    comparable: boolean;
    moved: number;
    furthest: { id: string; from: number; to: number }[];
    top: number;
    held: number;
    lost: { id: string; rank: number; why: string }[];
    gained: { id: string; rank: number; why: string }[];
  }[];
}

export interface ReleaseNote {
  id: string;
  date: string;
  newest: boolean;
  criteria: number;
  markets: number;
  sources: number;
  /** null for the first release served. */
  changes: ReleaseChangesNote | null;
}
