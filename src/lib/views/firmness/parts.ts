import type { Component } from 'svelte';
import type { FirmnessPart } from '#lib/state/address.ts';

interface Part {
  id: FirmnessPart;
  label: string;
  load: () => Promise<{ default: Component }>;
}

/** The parts of "How firm", in the order of their tabs; each is fetched when it is opened. */
export const parts: Part[] = [
  { id: 'ranks', label: 'Ranks', load: () => import('./Ranks.svelte') },
  { id: 'weights', label: 'Weights', load: () => import('./Weights.svelte') },
  { id: 'drivers', label: 'Drivers', load: () => import('./Drivers.svelte') },
  { id: 'methods', label: 'Methods', load: () => import('./Methods.svelte') },
  { id: 'robust-set', label: 'Robust set', load: () => import('./RobustSet.svelte') },
  { id: 'moves', label: 'Moves', load: () => import('./Moves.svelte') }
];
