import { getContext, setContext } from 'svelte';
import { leadStability, type LeadStability } from '#lib/strategy/lead-stability.ts';
import { useWorkspace } from '#lib/state/workspace.svelte.ts';

/** How firm the first place is, worked out when the weights rest; `current` is null while they move. */
export interface Lead {
  readonly current: LeadStability | null;
}

const key = Symbol('lead');

/** Works it out once for a panel and all its rows. */
export function provideLead(): Lead {
  const workspace = useWorkspace();
  const stability = $derived(leadStability(workspace.release, workspace.rested));
  return setContext(key, {
    get current() {
      return workspace.isMoving ? null : stability;
    }
  });
}

export function useLead(): Lead {
  return getContext<Lead>(key);
}
