import type { Criterion } from '../criterion.ts';

export default {
  id: 'education-spending',
  label: 'Education spending, % of GDP',
  shortLabel: 'Education spending',
  question: 'How large is public education as a buyer?',
  unit: '% of GDP',
  format: 'percent',
  group: 'market',
  shape: { kind: 'linear' },
  goalposts: { worst: 2, best: 6.5 },
  goalpostReasons: {
    worst: 'Half of the lower benchmark: schools are starved of funds.',
    best: 'Just above the upper end of the UNESCO benchmark.',
    source: 'UNESCO benchmark of 4 to 6% of GDP.'
  },
  sources: ['cia-world-factbook'],
  transformations: [
    'Take the newest year the source gives.',
    'Two printed zeros (Somalia and Venezuela, 2023) are taken as missing.'
  ],
  bias: 'The size of the sector, not its demand for AI; some values are ten years old.'
} satisfies Criterion;
