import type { Criterion } from '../criterion.ts';

export default {
  id: 'digital-trade-openness',
  label: 'Digital services trade restrictions',
  shortLabel: 'Digital trade rules',
  question:
    'How far do rules on data, payments, electronic contracts and connectivity restrict digital services?',
  unit: 'index 0-1',
  format: 'index',
  group: 'finance',
  shape: { kind: 'linear' },
  goalposts: { worst: 0.45, best: 0.05 },
  goalpostReasons: {
    worst: 'A market largely closed to foreign digital services.',
    best: 'Almost no barriers recorded.',
    source: 'OECD Digital STRI, 0 open to 1 closed; few markets lie outside either end'
  },
  sources: ['oecd-digital-stri-2025'],
  transformations: ['Take the total of 2025; its five parts are shown on the country page.'],
  bias: 'Measures written rules, not how they are applied. Most of the Gulf and Central Asia is not covered.'
} satisfies Criterion;
