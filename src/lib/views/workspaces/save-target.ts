import type { DocumentHead, DocumentKind } from '#lib/workspaces/document.ts';
import { may } from '#lib/workspaces/role.ts';
import { ask, type Answer, type WorkspaceItem } from './workspace-api.ts';

/** Where a strategy or package can be saved: a workspace in which one may, and what it keeps already. */
export interface SavePlace extends WorkspaceItem {
  documents: DocumentHead[];
}

/** Every place the signed-in person may save to. */
export async function savePlaces(kind: DocumentKind): Promise<Answer<SavePlace[]>> {
  const workspaces = await ask<{ items: WorkspaceItem[] }>('/workspaces');
  if (!workspaces.ok) return workspaces;
  const places: SavePlace[] = [];
  for (const workspace of workspaces.data.items.filter(({ role }) => may(role, 'edit'))) {
    const kept = await ask<{ items: DocumentHead[] }>(`/${kind}?workspace=${workspace.id}`);
    if (!kept.ok) return kept;
    places.push({ ...workspace, documents: kept.data.items });
  }
  return { ok: true, data: places };
}
