import type { Component } from 'svelte';
import type { ViewState } from '#lib/state/address.ts';

interface LaterPart {
  load: () => Promise<{ default: Component }>;
  /** What is on its way, as it stands after "Loading". */
  what: string;
}

/** What stands in the middle of the workspace: the heading of the region, and its code where the first view has none. */
export const centers: Record<ViewState['view'], { name: string; part?: LaterPart }> = {
  map: { name: 'Map' },
  table: {
    name: 'Table',
    part: { load: () => import('#lib/views/table/TableTwin.svelte'), what: 'the table' }
  },
  firmness: {
    name: 'How firm',
    part: { load: () => import('#lib/views/firmness/FirmnessView.svelte'), what: 'how firm the ranks are' }
  },
  side: {
    name: 'Side by side',
    part: { load: () => import('#lib/views/side/SideBySide.svelte'), what: 'markets side by side' }
  }
};

/** The table when blocs are ranked. */
export const blocTable: LaterPart = {
  load: () => import('#lib/views/bloc/BlocTable.svelte'),
  what: 'the table of blocs'
};
