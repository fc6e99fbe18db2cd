import type { Criterion } from '../criterion.ts';

export default {
  id: 'corruption',
  label: 'Control of corruption',
  question: 'Is public power kept from serving private gain?',
  unit: 'WGI estimate',
  format: 'signed',
  group: 'finance',
  shape: { kind: 'linear' },
  goalposts: { worst: -1.75, best: 1.75 },
  goalpostReasons: {
    worst: '1.75 standard deviations below the world mean: about 4% of a normal spread lie beyond.',
    best: '1.75 standard deviations above the world mean: about 4% of a normal spread lie beyond.',
    source: 'Worldwide Governance Indicators: standard normal by construction'
  },
  sources: ['world-bank-wgi-2025', 'transparency-cpi-2025'],
  transformations: [
    'Take the estimate of 2024 from the 2025 edition, in which all years follow one method.',
    'The Corruption Perceptions Index of 2025 stands beside it on the country page and is not scored.'
  ],
  bias: 'Built from perceptions of experts, firms and households: differences under 0.3 are within its error.',
  family: 'governance'
} satisfies Criterion;
