import type { SiteLayer } from './site-layer.ts';

export default {
  id: 'supercomputers',
  label: 'TOP500 by country',
  one: 'country on the TOP500 list',
  many: 'countries on the TOP500 list',
  symbol: 'pentagon',
  source: 'top500-2025-06',
  vintage: 'June 2025',
  caveat:
    'One mark a country, at its middle: the list gives no places. Public scientific computing, not AI clouds; owners may leave a system off.',
  fields: [
    { id: 'systems', label: 'Systems', kind: 'number', filter: true },
    { id: 'petaflops', label: 'Together (Rmax)', kind: 'number', unit: 'PFlop/s', filter: true },
    { id: 'largest', label: 'Fastest system', kind: 'text' },
    { id: 'rank', label: 'Its rank', kind: 'number', plain: true }
  ],
  size: 'petaflops'
} as const satisfies SiteLayer;
