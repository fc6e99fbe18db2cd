import { read, write } from '#lib/state/storage.ts';

/** A saved strategy or package this browser opened last, as it was then. */
export interface OpenedDocument {
  id: string;
  workspace: string;
  version: number;
  revision: number;
}

/** Under one name for the strategy on the map, under a name each for drafts. */
const nameOf = (draft: string | null) => (draft === null ? 'opened-document' : `opened-document:${draft}`);

/**
 * Remembers what a later save begins with.
 * draft    id of the draft it was opened as; null for the strategy on the map
 * returns  false when the browser keeps nothing; a later save then starts from what is newest
 */
export function rememberOpened(opened: OpenedDocument, draft: string | null = null): boolean {
  return write(nameOf(draft), opened);
}

export function lastOpened(draft: string | null = null): OpenedDocument | null {
  return read<OpenedDocument | null>(nameOf(draft), null);
}
