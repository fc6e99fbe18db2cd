import type { SiteLayer } from './site-layer.ts';

export default {
  id: 'peering-cities',
  label: 'Peering cities',
  one: 'peering city',
  many: 'peering cities',
  symbol: 'ring',
  source: 'peeringdb-city-sites-2024-04',
  vintage: 'State of April 2024',
  caveat:
    'Port speeds at internet exchanges, as networks declare them, summed by city: capacity, not traffic. A city that is absent is not on the list.',
  fields: [{ id: 'gbps', label: 'Port capacity', kind: 'number', unit: 'Gbps', filter: true }],
  size: 'gbps'
} as const satisfies SiteLayer;
