import { getContext, setContext } from 'svelte';
import { leadStability, type LeadStability } from '#lib/strategy/lead-stability.ts';
import { useWorkspace } from '#lib/state/workspace.svelte.ts';
import { atRest } from './at-rest.svelte.ts';

/** How firm the first place is, worked out when the weights rest; `current` is null while they move. */
export interface Lead {
  readonly current: LeadStability | null;
}

const key = Symbol('lead');

/** Works it out once for a panel and all its rows. */
export function provideLead(): Lead {
  const workspace = useWorkspace();
  const now = $derived({ release: workspace.release, ranking: workspace.ranking });
  const rested = atRest(() => now);
  const stability = $derived(leadStability(rested.current.release, rested.current.ranking));
  return setContext(key, {
    get current() {
      return rested.current === now ? stability : null;
    }
  });
}

export function useLead(): Lead {
  return getContext<Lead>(key);
}
