import { keepBrief } from '#lib/state/briefs.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';

/** Notes on this device that a view was taken out; nothing to note for a strategy too large for a link. */
export function noteBrief({ code, strategy, release }: Workspace, what: string): void {
  if (!code.ok) return;
  const day = new Date().toISOString().slice(0, 10);
  keepBrief({ what, code: code.code, name: strategy.name, release: release.id, day });
}
