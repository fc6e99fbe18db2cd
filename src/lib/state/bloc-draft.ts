import type { Iso3 } from '#lib/catalog/release.ts';

/** A bloc of one's own while it is being made. */
export interface BlocDraft {
  /** Of the bloc that is edited; null while it is new. */
  id: string | null;
  name: string;
  members: readonly Iso3[];
  /** Where it is being made: in its dialog, or by drawing on the map. */
  step: 'form' | 'map';
}

/** A new bloc to begin with, of these markets. */
export const newBloc = (members: readonly Iso3[] = [], step: BlocDraft['step'] = 'form'): BlocDraft => ({
  id: null,
  name: '',
  members,
  step
});
