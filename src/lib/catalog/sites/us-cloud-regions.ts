import type { SiteLayer } from './site-layer.ts';

export default {
  id: 'us-cloud-regions',
  label: 'US cloud regions',
  one: 'cloud region of a US provider',
  many: 'cloud regions of US providers',
  symbol: 'diamond',
  source: 'us-cloud-region-sites-2026-01',
  vintage: 'State of January 2026',
  caveat:
    'A curated list, not the providers’ own; IBM is absent. A region stands at its city. Government regions and those run by partners in China are marked by their kind.',
  fields: [
    { id: 'provider', label: 'Provider', kind: 'choice', filter: true },
    { id: 'city', label: 'City', kind: 'text' },
    { id: 'kind', label: 'Kind', kind: 'choice', filter: true },
    { id: 'status', label: 'Status', kind: 'choice', filter: true },
    { id: 'opened', label: 'Opened', kind: 'text' }
  ]
} as const satisfies SiteLayer;
