import { points } from './points.ts';
import { postureStop } from './posture-stop.ts';
import type { Preset } from './preset.ts';

export const gigawattCampus: Preset = {
  id: 'gigawatt-campus',
  label: 'Gigawatt campus',
  purpose: 'Where a site of a gigawatt or more could be fed by the grid that is there and growing.',
  note:
    'A gigawatt at 90% load draws about 8 TWh a year: under 80 TWh of generation it would take a tenth of the ' +
    'country. Scale and growth of supply take 38 of 100 points; the price table is of 2019 and takes one.',
  caution: 'National figures say nothing of the one substation a campus needs.',
  criteria: points({
    'electricity-generation': 20,
    'generation-growth': 18,
    'grid-losses': 8,
    'gas-production': 6,
    'low-carbon-share': 6,
    'generation-per-person': 5,
    'power-price': 1,
    'peering-capacity': 4,
    'export-control-tier': 12,
    'country-risk': 9,
    'political-stability': 5,
    'investment-openness': 3,
    'regulatory-quality': 3
  }),
  constraints: [
    postureStop,
    { id: 'minimum', criterion: 'electricity-generation', value: 80, unknown: 'exclude' }
  ]
};
