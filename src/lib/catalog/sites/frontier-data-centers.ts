import type { SiteLayer } from './site-layer.ts';

export default {
  id: 'frontier-data-centers',
  label: 'Frontier data centers',
  one: 'frontier data center',
  many: 'frontier data centers',
  symbol: 'star',
  source: 'epoch-frontier-data-centers-2025-12',
  vintage: 'State of December 2025',
  caveat:
    'Seventeen of the largest AI data centers, fifteen of them in the United States; power is estimated from satellite pictures and permits.',
  fields: [
    { id: 'owner', label: 'Owner', kind: 'text' },
    { id: 'users', label: 'Users', kind: 'text' },
    { id: 'megawatts', label: 'Power now', kind: 'number', unit: 'MW' },
    { id: 'planned', label: 'Peak planned', kind: 'number', unit: 'MW', filter: true },
    { id: 'until', label: 'End of its timeline', kind: 'text' }
  ]
} as const satisfies SiteLayer;
