import type { SiteLayer } from './site-layer.ts';

export default {
  id: 'power-plants',
  label: 'Power plants',
  one: 'power plant',
  many: 'power plants',
  symbol: 'disc',
  source: 'wri-power-plants-2022',
  vintage: 'Capacity mostly of 2013–2019',
  caveat:
    'Plants of 50 MW and more. Most solar, wind and gas built after 2019 is missing, and Chile is about 15% short: background, never a criterion.',
  fields: [
    { id: 'fuel', label: 'Fuel', kind: 'choice', filter: true },
    { id: 'megawatts', label: 'Capacity', kind: 'number', unit: 'MW', filter: true },
    { id: 'commissioned', label: 'Commissioned', kind: 'number', plain: true }
  ],
  size: 'megawatts',
  dense: true
} as const satisfies SiteLayer;
