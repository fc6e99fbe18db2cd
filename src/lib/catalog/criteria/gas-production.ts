import type { Criterion } from '../criterion.ts';

export default {
  id: 'gas-production',
  label: 'Natural gas production (firm power)',
  shortLabel: 'Gas production',
  question: 'Is there domestic gas for firm power?',
  unit: 'billion m³ a year',
  format: 'number',
  group: 'power',
  shape: { kind: 'log' },
  goalposts: { worst: 0.5, best: 200 },
  goalpostReasons: {
    worst: 'A third of what one 1 GW combined-cycle plant burns.',
    best: 'A top-ten producer.',
    source: 'Heat-rate arithmetic: 1 GW at 6.5 GJ/MWh and 37 MJ/m³ burns about 1.4 billion m³ a year.'
  },
  sources: ['cia-world-factbook'],
  transformations: [
    'Take the newest year the source gives.',
    'A market the source gives no production for is missing, not zero.'
  ],
  bias: 'Production at home; pipeline and LNG imports are not in it.'
} satisfies Criterion;
