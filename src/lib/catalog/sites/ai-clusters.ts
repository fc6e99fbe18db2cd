import type { SiteLayer } from './site-layer.ts';

export default {
  id: 'ai-clusters',
  label: 'AI clusters',
  one: 'AI cluster',
  many: 'AI clusters',
  symbol: 'hexagon',
  source: 'epoch-gpu-cluster-sites-2025-12',
  vintage: 'State of December 2025',
  caveat:
    'Coverage is partial, as Epoch AI says, and most clusters have no place: all that are known to be in China are anonymized. Planned clusters are announcements.',
  fields: [
    { id: 'status', label: 'Status', kind: 'choice', filter: true },
    { id: 'certainty', label: 'Certainty', kind: 'choice', filter: true },
    { id: 'megawatts', label: 'Power', kind: 'number', unit: 'MW', filter: true },
    { id: 'h100', label: 'H100 equivalents', kind: 'number' },
    { id: 'owner', label: 'Owner', kind: 'text' },
    { id: 'chips', label: 'Chips', kind: 'text' },
    { id: 'since', label: 'In operation since', kind: 'text' },
    { id: 'duplicate', label: 'Possible duplicate', kind: 'choice' }
  ]
} as const satisfies SiteLayer;
