import type { Criterion } from '../criterion.ts';

export default {
  id: 'human-development',
  label: 'Human development',
  question: 'How well off are people in health, schooling and income?',
  unit: 'index 0-1',
  format: 'index',
  group: 'digital',
  shape: { kind: 'linear' },
  goalposts: { worst: 0.45, best: 0.93 },
  goalpostReasons: {
    worst: 'Below the limit of the low class (0.55).',
    best: 'Well inside the very high class (0.80 and over).',
    source: 'Class limits of the Human Development Report.'
  },
  sources: ['undp-hdr-2025'],
  transformations: ['Take the value for 2023.'],
  family: 'prosperity'
} satisfies Criterion;
