import type { SiteLayer } from './site-layer.ts';

export default {
  id: 'european-cloud-regions',
  label: 'European cloud regions',
  one: 'cloud region of a European provider',
  many: 'cloud regions of European providers',
  symbol: 'square',
  source: 'european-cloud-region-sites-2026-01',
  vintage: 'State of January 2026',
  caveat:
    'Hetzner, OVHcloud and Scaleway alone, from a curated list: other European providers are absent. A region stands at its city.',
  fields: [
    { id: 'provider', label: 'Provider', kind: 'choice', filter: true },
    { id: 'city', label: 'City', kind: 'text' }
  ]
} as const satisfies SiteLayer;
