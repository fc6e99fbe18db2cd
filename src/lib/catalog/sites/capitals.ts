import type { SiteLayer } from './site-layer.ts';

export default {
  id: 'capitals',
  label: 'Capitals',
  one: 'capital',
  many: 'capitals',
  symbol: 'bullseye',
  source: 'cia-world-factbook-places',
  vintage: 'Edition of February 2026',
  caveat: 'Seats of government as the Factbook names them; a place without one has no mark.',
  fields: []
} as const satisfies SiteLayer;
