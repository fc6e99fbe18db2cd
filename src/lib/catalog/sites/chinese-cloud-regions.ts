import type { SiteLayer } from './site-layer.ts';

export default {
  id: 'chinese-cloud-regions',
  label: 'Chinese cloud regions',
  one: 'cloud region of a Chinese provider',
  many: 'cloud regions of Chinese providers',
  symbol: 'triangle',
  source: 'chinese-cloud-region-sites-2026',
  vintage: 'Documentation pages of 2024–2026',
  caveat:
    'A lower bound: Tencent’s Jakarta, Virginia and São Paulo and Alibaba’s Mexico are not on the pages read. “Only in the SDK” = an id without a confirmed opening. A region stands at its city.',
  fields: [
    { id: 'provider', label: 'Provider', kind: 'choice', filter: true },
    { id: 'city', label: 'City', kind: 'text' },
    { id: 'status', label: 'Status', kind: 'choice', filter: true },
    { id: 'place', label: 'Placed by', kind: 'choice' },
    { id: 'page', label: 'Page read', kind: 'text' }
  ]
} as const satisfies SiteLayer;
