import type { Criterion } from '../criterion.ts';

export default {
  id: 'govtech-maturity',
  label: 'GovTech maturity 2025',
  shortLabel: 'GovTech maturity',
  question: 'How digital are public services?',
  unit: 'index 0-1',
  format: 'index',
  group: 'digital',
  shape: { kind: 'linear' },
  goalposts: { worst: 0.1, best: 0.95 },
  goalpostReasons: {
    worst: 'Just inside the lowest class (under 0.25).',
    best: 'Well inside the highest class (over 0.75).',
    source: 'Class limits of the GovTech Maturity Index.'
  },
  sources: ['world-bank-gtmi-2025'],
  transformations: ['Take the overall index of the 2025 edition.'],
  bias: 'Partly reported by governments themselves.',
  family: 'public-sector-readiness'
} satisfies Criterion;
