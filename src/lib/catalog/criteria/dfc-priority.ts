import type { Criterion } from '../criterion.ts';

export default {
  id: 'dfc-priority',
  label: 'DFC priority group',
  question: 'In which group of the DFC statute does the market fall?',
  unit: 'step of 100',
  format: 'ordinal',
  group: 'finance',
  shape: {
    kind: 'ordinal',
    steps: [
      { value: 20, label: 'High income' },
      { value: 60, label: 'Advancing income' },
      { value: 100, label: 'Less developed' }
    ]
  },
  goalposts: { worst: 0, best: 100 },
  goalpostReasons: {
    worst: 'No support at all; the lowest group, at 20, keeps a narrow route.',
    best: 'The group the statute puts first.',
    source: 'P.L. 119-60, title LXXXVII, sec. 8712'
  },
  sources: ['dfc-income-groups-2026'],
  transformations: [
    'Take the World Bank income class of July 2026.',
    'Low and lower-middle income: less developed, 100. Upper-middle: advancing, 60. High: 20, for the statute limits share, portfolio and sectors there.',
    'The steps between are a judgment.'
  ],
  bias: 'Runs against income by design.',
  caution:
    'Our inference from P.L. 119-60: that "advancing income" means upper-middle income is not in a text we read. Sanctions and foreign-policy exclusions are not coded.',
  rule: {
    citation: 'P.L. 119-60, title LXXXVII, sec. 8712',
    effective: '2025-12-18',
    asOf: '2026-07-03',
    status: 'in force',
    note: 'Our inference from P.L. 119-60.'
  }
} satisfies Criterion;
