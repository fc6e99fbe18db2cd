import { ownComments } from '#lib/state/value-comments.ts';
import { read } from '#lib/state/storage.ts';
import { ask, askWho, type SavedComment, type WorkspaceItem } from './workspace-api.ts';

/** Where comments are read and written: the workspace chosen last, else the first; undefined where there is none. */
export function commentPlace(places: readonly WorkspaceItem[]): WorkspaceItem | undefined {
  const last = read<string>(commentPlaceKept, '');
  return places.find(({ id }) => id === last) ?? places[0];
}

/** Under this name the browser keeps which workspace was chosen for comments. */
export const commentPlaceKept = 'comment-workspace';

/**
 * Counts the comments on a market's values: those of this browser and those of the workspace chosen for comments.
 * returns  by criterion; a server that does not answer leaves those of the browser
 */
export async function commentedValues(market: string): Promise<Map<string, number>> {
  const shared = await sharedComments(market);
  const counts = new Map<string, number>();
  for (const { criterion } of [...ownComments(market), ...shared])
    counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
  return counts;
}

async function sharedComments(market: string): Promise<SavedComment[]> {
  const who = await askWho();
  if (!who.ok || who.data === null) return [];
  const places = await ask<{ items: WorkspaceItem[] }>('/workspaces');
  const place = places.ok ? commentPlace(places.data.items) : undefined;
  if (!place) return [];
  const found = await ask<{ items: SavedComment[] }>(`/workspaces/${place.id}/comments?market=${market}`);
  return found.ok ? found.data.items : [];
}
