import { read, write } from '#lib/state/storage.ts';

/** The saved strategy this browser opened on the map last, as it was then. */
export interface OpenedDocument {
  id: string;
  workspace: string;
  version: number;
  revision: number;
}

const name = 'opened-document';

/** returns  false when the browser keeps nothing; a later save then starts from what is newest */
export function rememberOpened(opened: OpenedDocument): boolean {
  return write(name, opened);
}

export function lastOpened(): OpenedDocument | null {
  return read<OpenedDocument | null>(name, null);
}
